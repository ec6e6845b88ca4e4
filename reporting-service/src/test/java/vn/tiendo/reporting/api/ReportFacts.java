package vn.tiendo.reporting.api;

import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.plans.PlanIssued;
import vn.tiendo.events.plans.Schedule;
import vn.tiendo.events.plans.TaskPlanned;

/** Reports in a few words: what is owed on the first half of 2025, and what is said of it. */
final class ReportFacts {

    /** What went out on the day that a report says it was sent. */
    static final Map<String, String> PAPER = Map.of("number", "45-BC/ĐU");

    private static final Instant RECORDED = Instant.parse("2025-01-01T00:00:00Z");
    private static final Period HALF_YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-06-30"));

    private ReportFacts() {}

    /** What one unit owes by a day; the id of the instance. */
    static UUID owed(UUID plan, UUID unit, String key, int tier, String due, String... feeds) {
        var instance = UUID.randomUUID();
        ForeignFacts.arrive(new ObligationDue(
                instance,
                obligation(plan, key),
                plan,
                key,
                "SIX_MONTH_REPORT",
                "Báo cáo 6 tháng",
                "Six-month report",
                unit,
                List.of(),
                tier,
                HALF_YEAR,
                null,
                LocalDate.parse("2025-06-20"),
                LocalDate.parse(due),
                null,
                List.of(feeds),
                LocalDate.parse("2025-01-01"),
                RECORDED));
        return instance;
    }

    /** What one unit owes to another one. */
    static void owedTo(UUID plan, UUID unit, UUID recipient) {
        ForeignFacts.arrive(new ObligationDue(
                UUID.randomUUID(),
                UUID.randomUUID(),
                plan,
                "RP9",
                "SIX_MONTH_REPORT",
                "Báo cáo 6 tháng",
                "Six-month report",
                unit,
                List.of(recipient),
                1,
                HALF_YEAR,
                null,
                null,
                LocalDate.parse("2025-07-01"),
                null,
                null,
                LocalDate.parse("2025-01-01"),
                RECORDED));
    }

    /** A task on which another unit works with the one that leads. */
    static void coordinated(UUID plan, UUID lead, UUID coordinating) {
        ForeignFacts.arrive(new TaskPlanned(
                UUID.randomUUID(),
                plan,
                "K01",
                "Nhiệm vụ",
                "Task",
                "ACTION",
                null,
                List.of(lead),
                List.of(coordinating),
                null,
                new Schedule("ONGOING", null, null, null, null, null, null),
                LocalDate.parse("2025-01-01"),
                RECORDED));
    }

    static UUID obligation(UUID plan, String key) {
        return UUID.nameUUIDFromBytes((plan + key).getBytes(StandardCharsets.UTF_8));
    }

    /** A plan that several units issue together. */
    static UUID jointPlan(UUID unit, UUID... issuers) {
        var plan = UUID.randomUUID();
        ForeignFacts.arrive(new PlanIssued(
                plan,
                "01-KHLT",
                "Kế hoạch liên tịch",
                "Joint plan",
                unit,
                List.of(issuers),
                LocalDate.parse("2024-12-01"),
                LocalDate.parse("2024-12-01"),
                RECORDED,
                new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")),
                false,
                null,
                true));
        return plan;
    }

    static Map<String, Object> figure(UUID indicator, UUID unit, String from, String through) {
        return Map.of("indicatorId", indicator, "unitId", unit, "period", Map.of("from", from, "through", through));
    }

    /** A draft, given as pairs of a name and a value; its id. */
    static String drafted(Object... members) {
        return draft(members).statusCode(201).extract().path("id");
    }

    static ValidatableResponse draft(Object... members) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < members.length; i += 2) {
            body.put((String) members[i], members[i + 1]);
        }
        return Api.post("/v1/reports", body);
    }

    static ValidatableResponse submit(String report, String sentOn) {
        return Api.post("/v1/reports/" + report + "/submissions", Map.of("sentOn", sentOn, "document", PAPER));
    }

    static String sent(UUID instance, String sentOn) {
        var report = drafted("obligationInstanceId", instance);
        submit(report, sentOn).statusCode(201);
        return report;
    }

    /** Done by a compiler, for the whole country or a unit. */
    static ValidatableResponse decide(String report, String what, @Nullable UUID unit, Map<String, ?> body) {
        return as("compiler", unit)
                .body(body)
                .post("/v1/reports/" + report + "/" + what)
                .then();
    }

    static ValidatableResponse report(String id) {
        return asViewer().get("/v1/reports/" + id).then().statusCode(200);
    }

    static ValidatableResponse difference(String id) {
        return asViewer().get("/v1/reports/" + id + "/difference").then().statusCode(200);
    }

    static ValidatableResponse timeliness(UUID obligation, String at) {
        return asViewer()
                .queryParam("obligation", obligation)
                .queryParam("at", at)
                .get("/v1/report-timeliness")
                .then()
                .statusCode(200);
    }
}
