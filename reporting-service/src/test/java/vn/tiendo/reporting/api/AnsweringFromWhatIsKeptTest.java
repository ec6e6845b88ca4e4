package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asReporter;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.Period;

/** What is kept of earlier answers makes the next ones cheap, never different from those made of the ledger alone. */
@OnRealStack
@Tag("slow")
class AnsweringFromWhatIsKeptTest {

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID admitted;
    private UUID plan;

    @BeforeEach
    void aPlanOfAProvince() {
        province = ForeignFacts.unit("province", null);
        first = ForeignFacts.unit("first", province);
        second = ForeignFacts.unit("second", province);
        admitted = ForeignFacts.flow();
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "20", 2026, 2027);
        facts.cumulative(admitted, "100");
        facts.allocating(annual, 2026, first, 10, second, 10).arrive();
        plan = facts.plan;
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void dashboardsThatFollowTheLedgerAreThoseDrawnAnewFromIt(long seed) {
        var random = new Random(seed);
        var drawn = new LinkedHashMap<String, String>();
        for (int i = 0; i < 25; i++) {
            somethingHappens(random, i);
            var present = dashboard(null);
            drawn.put(knownAt(present), present);
        }

        as("administrator", null).body(Map.of()).post("/v1/rebuilds").then().statusCode(201);

        drawn.forEach((knownAt, dashboard) -> assertThat(dashboard(knownAt)).isEqualTo(dashboard));
    }

    @Test
    void theNextDashboardShowsAnEntryAsSoonAsItIsAnswered() {
        dashboard(null);

        entered(first, "2026-02-01", admitted, 4);

        assertThat(dashboard(null)).contains("\"achieved\":4");
    }

    @Test
    void theNextDashboardKnowsThatAReportWasSentAndThatItWasSentBack() {
        var owed = owedBySecond();
        zero(first, admitted, "2026-01-01", "2026-06-30");
        assertThat(stateOfTheYear()).isEqualTo("NO_BASIS");

        var report = ReportFacts.sent(owed, "2026-06-25");
        assertThat(stateOfTheYear()).isEqualTo("IN_PROGRESS");

        ReportFacts.decide(report, "returns", null, Map.of("reason", "Thiếu số liệu", "returnedOn", "2026-06-28"))
                .statusCode(201);
        assertThat(stateOfTheYear()).isEqualTo("NO_BASIS");
    }

    @Test
    void aDashboardThatDidNotChangeHasTheSameTagAndALaterKnownAt() {
        var tag = asViewer().get(path()).then().statusCode(200).extract().header("ETag");
        var before = knownAt(dashboard(null));

        entered(ForeignFacts.unit("elsewhere", null), "2026-02-01", admitted, 4);

        asViewer().header("If-None-Match", tag).get(path()).then().statusCode(304);
        assertThat(knownAt(dashboard(null))).isGreaterThan(before);
    }

    private void somethingHappens(Random random, int number) {
        var unit = List.of(province, first, second).get(random.nextInt(3));
        var on = "2026-0%d-1%d".formatted(1 + random.nextInt(9), random.nextInt(10));
        switch (random.nextInt(6)) {
            case 0 ->
                post("/v1/progress-entries/" + entered(unit, on, admitted, 5) + "/corrections", correction(admitted, 3))
                        .statusCode(201);
            case 1 ->
                post("/v1/progress-entries/" + entered(unit, on, admitted, 2) + "/reversals", Map.of())
                        .statusCode(201);
            case 2 -> zero(unit, admitted, "2025-01-01", "2025-12-31");
            case 3 -> ForeignFacts.unit("unit " + number, province);
            default -> entered(unit, on, admitted, 1 + random.nextInt(3));
        }
    }

    private String stateOfTheYear() {
        return JsonPath.from(dashboard(null)).getString("targets[0].periods[0].state");
    }

    private UUID owedBySecond() {
        var instance = UUID.randomUUID();
        ForeignFacts.arrive(new ObligationDue(
                instance,
                UUID.randomUUID(),
                plan,
                "RP1",
                "SIX_MONTH_REPORT",
                "Báo cáo 6 tháng",
                "Six-month report",
                second,
                List.of(),
                1,
                new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")),
                null,
                LocalDate.parse("2026-06-20"),
                LocalDate.parse("2026-06-30"),
                List.of(admitted),
                null,
                LocalDate.parse("2026-01-01"),
                Instant.parse("2026-01-01T00:00:00Z")));
        return instance;
    }

    private static void zero(UUID unit, UUID indicator, String from, String through) {
        asReporter()
                .body(Map.of(
                        "unitId", unit, "indicatorId", indicator, "period", Map.of("from", from, "through", through)))
                .post("/v1/zero-reports")
                .then()
                .statusCode(201);
    }

    private String path() {
        return "/v1/dashboards/plans/" + plan + "?at=2026-10-31";
    }

    private String dashboard(@Nullable String knownAt) {
        return asViewer()
                .get(path() + (knownAt == null ? "" : "&knownAt=" + knownAt))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String knownAt(String dashboard) {
        return dashboard.replaceFirst("(?s).*?\"knownAt\":\"([^\"]*)\".*", "$1");
    }
}
