package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.plans.CalendarSet;
import vn.tiendo.events.plans.ExplanationRequested;
import vn.tiendo.events.units.UnitsSucceeded;

@OnRealStack
@Tag("slow")
class RaisingAlertsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

    private UUID province;
    private UUID commune;
    private UUID resting;
    private UUID admitted;
    private PlanFacts facts;

    /** The province works on every day, whatever day it is; one commune has a holiday today. */
    @BeforeEach
    void aPlanOfAProvince() {
        province = ForeignFacts.unit("Đồng Nai", null);
        commune = ForeignFacts.unit("Trấn Biên", province);
        resting = ForeignFacts.unit("Tam Hiệp", province);
        admitted = ForeignFacts.flow();
        calendar(province, List.of());
        calendar(resting, List.of(TODAY));
        facts = PlanFacts.of(province);
    }

    @Test
    void aTaskIsToldOfOnceWhenItIsOverdueAndOnceWhenItIsDueSoon() {
        var overdue = facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.task("DEADLINE", TODAY.plusDays(8).toString());
        facts.arrive();
        awaited(alerts -> alerts.getList("items").size() == 1);

        var soon = facts.task("DEADLINE", TODAY.plusDays(7).toString());
        facts.arrive();

        var alerts = awaited(list -> list.getList("items").size() > 1);
        assertThat(alerts.getList("items.kind")).containsExactly("TASK_DUE_SOON", "TASK_OVERDUE");
        assertThat(alerts.getList("items.subjectId")).containsExactly(soon.toString(), overdue.toString());
        assertThat(alerts.getString("items[1].textVi")).startsWith("Quá hạn (hạn ");
    }

    @Test
    void aUnitIsToldNothingOnItsHolidayNorOfWhatIsDone() {
        var task = facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.occurrence(task, commune, TODAY.minusDays(1).toString());
        facts.occurrence(task, resting, TODAY.minusDays(1).toString());
        var done = facts.occurrence(task, commune, TODAY.minusDays(2).toString());
        facts.completingOccurrence(done, task, TODAY.minusDays(2).toString());
        facts.arrive();

        var alerts = awaited(list -> !list.getList("items").isEmpty());

        assertThat(alerts.getList("items.unitId")).containsExactly(commune.toString());
    }

    @Test
    void aTargetThatIsMetIsToldOfToWhoHasAQuotaAndItsChangedStateToWebhooks() {
        var year = TODAY.getYear();
        var target = facts.annualMinimum(admitted, "2", year);
        facts.allocating(target, year, commune, 1);
        facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.arrive();
        awaited(alerts -> alerts.getList("items.kind").contains("TASK_OVERDUE"));
        try (var receiver = new Receiver()) {
            var asked = Map.of("url", receiver.url(), "events", List.of("target.state-changed"), "unitId", commune);
            Api.post("/v1/webhooks", asked).statusCode(201);

            Api.entered(commune, TODAY.toString(), admitted, 1);
            assertThat(receiver.next().body())
                    .contains("\"former\": \"NO_BASIS\"")
                    .doesNotContain(province.toString());
        }
        Api.entered(resting, TODAY.toString(), admitted, 2);

        var met = awaited(alerts -> unitsOf(alerts, "TARGET_MET").contains(province.toString()));
        assertThat(unitsOf(met, "TARGET_MET")).containsExactlyInAnyOrder(commune.toString(), province.toString());
        assertThat(met.getList(
                        "items.findAll { it.unitId == '%s' && it.kind == 'TARGET_MET' }.percent".formatted(province)))
                .containsExactly("150,00 %");
    }

    @Test
    void aStatedZeroMovesAPlanWhoseSharesAnyFactMayMove() {
        var year = TODAY.getYear();
        facts.allocating(facts.annualMinimum(admitted, "2", year), year, commune, 1);
        facts.coverage(RegistryFacts.covered(admitted), year);
        facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.arrive();
        awaited(alerts -> alerts.getList("items.kind").contains("TASK_OVERDUE"));
        try (var receiver = new Receiver()) {
            var asked = Map.of("url", receiver.url(), "events", List.of("target.state-changed"), "unitId", commune);
            Api.post("/v1/webhooks", asked).statusCode(201);

            var begun = Map.of("from", year + "-01-01", "through", TODAY.toString());
            var zero = Map.of("unitId", commune, "indicatorId", admitted, "period", begun);
            Api.post("/v1/zero-reports", zero).statusCode(201);

            assertThat(receiver.next().body()).contains("\"former\": \"NO_BASIS\"");
        }
    }

    @Test
    void aReportSentBackLateIsToldOfBeforeTheDayTurns() {
        var owed = new ObligationFacts(facts.plan, commune, UUID.randomUUID(), 1, null).arrive();
        var report = ReportFacts.sent(owed.instance(), "2025-12-30");
        facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.arrive();
        var before = awaited(alerts -> alerts.getList("items.kind").contains("TASK_OVERDUE"));
        assertThat(before.getList("items.kind")).doesNotContain("REPORT_MISSING");

        ReportFacts.decide(report, "returns", null, Map.of("reason", "Thiếu số liệu"))
                .statusCode(201);

        awaited(alerts -> alerts.getList("items.kind").contains("REPORT_MISSING"));
    }

    @Test
    void aReportThatIsDueSoonIsToldOfToWhoOwesIt() {
        facts.arrive();
        var ending = ForeignFacts.unit("Hố Nai", province);
        ForeignFacts.arrive(new UnitsSucceeded(
                UUID.randomUUID(),
                "ABSORB",
                TODAY.plusDays(4),
                RECORDED,
                List.of(ending),
                List.of(commune),
                List.of(),
                List.of(),
                List.of(),
                null,
                null));
        ReportFacts.owed(facts.plan, resting, "RP1", 1, TODAY.plusDays(5).toString());
        ReportFacts.owed(facts.plan, ending, "RP1", 1, TODAY.plusDays(5).toString());
        ReportFacts.owed(facts.plan, commune, "RP2", 1, TODAY.plusDays(8).toString());
        var soon = ReportFacts.owed(
                facts.plan, commune, "RP3", 1, TODAY.plusDays(7).toString());

        var alerts = awaited(list -> !list.getList("items").isEmpty());

        assertThat(alerts.getList("items.kind")).containsOnly("REPORT_DUE_SOON");
        assertThat(alerts.getList("items.subjectId")).containsExactly(soon.toString());
        assertThat(alerts.getString("items[0].textEn")).startsWith("Report due soon, by ");
    }

    @Test
    void aUnitIsToldThatItIsAskedToExplainItself() {
        facts.arrive();
        var request = UUID.randomUUID();
        ForeignFacts.arrive(new ExplanationRequested(
                request,
                "TASK_OCCURRENCE",
                UUID.randomUUID(),
                facts.plan,
                commune,
                TODAY,
                TODAY.plusDays(7),
                "Vì sao chậm?",
                null,
                RECORDED));

        var alerts = awaited(list -> !list.getList("items").isEmpty());

        assertThat(alerts.getString("items[0].kind")).isEqualTo("EXPLANATION_REQUESTED");
        assertThat(alerts.getString("items[0].subjectId")).isEqualTo(request.toString());
        assertThat(alerts.getString("items[0].textVi")).endsWith("Vì sao chậm?");
    }

    @Test
    void whoOwesAReportThatNobodySentIsToldOfItAsIsItsWebhook() {
        facts.arrive();
        try (var receiver = new Receiver()) {
            var asked = Map.of("url", receiver.url(), "events", List.of("report.missing"), "unitId", commune);
            Api.post("/v1/webhooks", asked).statusCode(201);
            var owed = new ObligationFacts(facts.plan, commune, UUID.randomUUID(), 1, null).arrive();

            var alerts = awaited(list -> !list.getList("items").isEmpty());

            assertThat(alerts.getString("items[0].kind")).isEqualTo("REPORT_MISSING");
            assertThat(alerts.getString("items[0].unitId")).isEqualTo(commune.toString());
            assertThat(alerts.getString("items[0].subjectId"))
                    .isEqualTo(owed.instance().toString());
            assertThat(receiver.next().body()).contains("report.missing", alerts.getString("items[0].id"));
        }
    }

    @Test
    void anAlertIsAcknowledgedOnceByItsUnit() {
        facts.task("DEADLINE", TODAY.minusDays(1).toString());
        facts.arrive();
        var alert = awaited(list -> !list.getList("items").isEmpty()).getString("items[0].id");
        var seen = Map.of("note", "Đã giao văn phòng");

        Api.as("reporter", commune)
                .body(seen)
                .post("/v1/alerts/" + alert + "/acknowledgements")
                .then()
                .statusCode(404);
        Api.as("reporter", province)
                .body(seen)
                .post("/v1/alerts/" + alert + "/acknowledgements")
                .then()
                .statusCode(201)
                .body("acknowledgement", equalTo("Đã giao văn phòng"));
        Api.post("/v1/alerts/" + alert + "/acknowledgements", seen)
                .statusCode(409)
                .body("code", equalTo("ALERT_ACKNOWLEDGED"));
        assertThat(listed("acknowledged", "false").getList("items")).isEmpty();
        assertThat(listed("unit", commune.toString()).getList("items")).isEmpty();
        assertThat(listed("unit", province.toString()).getList("items.id")).containsExactly(alert);
    }

    private JsonPath awaited(Predicate<JsonPath> expected) {
        return Awaited.that(() -> listed("limit", "50"), expected);
    }

    private JsonPath listed(String parameter, String value) {
        return Api.asViewer()
                .queryParam("plan", facts.plan)
                .queryParam(parameter, value)
                .get("/v1/alerts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> unitsOf(JsonPath alerts, String kind) {
        return alerts.getList("items.findAll { it.kind == '%s' }.unitId".formatted(kind));
    }

    private static void calendar(UUID unit, List<LocalDate> holidays) {
        ForeignFacts.arrive(new CalendarSet(
                UUID.randomUUID(), unit, LocalDate.parse("2020-01-01"), RECORDED, List.of(), holidays, List.of()));
    }
}
