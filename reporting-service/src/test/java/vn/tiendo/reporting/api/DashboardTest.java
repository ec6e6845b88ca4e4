package vn.tiendo.reporting.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class DashboardTest {

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID admitted;

    @BeforeEach
    void aProvinceWithItsCommunes() {
        province = ForeignFacts.unit("Đồng Nai", null);
        first = ForeignFacts.unit("Bien Hoa", province);
        second = ForeignFacts.unit("Long Khanh", province);
        admitted = ForeignFacts.flow();
    }

    @Test
    void showsEveryTargetAndPeriodAndTheUnitsBelow() {
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "200", 2026, 2027);
        facts.cumulative(admitted, "1000");
        facts.judgedByText();
        facts.allocating(annual, 2026, first, 87).arrive();
        entered(first, "2026-03-01", admitted, 103);

        dashboard(facts.plan)
                .statusCode(200)
                .body("plan.number", equalTo("28-KH/TU"))
                .body("plan.madeUp", equalTo(true))
                .body("unit.name", equalTo("Đồng Nai"))
                .body("targets", hasSize(2))
                .body("targets[0].allocationMadeUp", equalTo(true))
                .body("targets[0].periods.state", contains("IN_PROGRESS", "NOT_STARTED"))
                .body("targets[0].periods[0].achieved", equalTo(103))
                .body("targets[1].periods[0].achieved", equalTo(103))
                .body("texts", hasSize(1))
                .body("children.name", contains("Bien Hoa", "Long Khanh"))
                .body("children[0].targets[0].state.state", equalTo("EXCEEDED"))
                .body("children[0].targets[0].state.percent", equalTo("118,39 %"))
                .body("children[0].targets[0].state.over", equalTo("vượt 18,39 %"))
                .body("children[1].targets[0].state.state", equalTo("NOT_ASSIGNED"));
    }

    @Test
    void countsTasksAndKeepsApartThoseWithoutADate() {
        var facts = PlanFacts.of(province);
        facts.task("DEADLINE", "2026-12-31");
        facts.task("DEADLINE", "2026-03-31");
        facts.completing(facts.task("DEADLINE", "2026-03-31"), "2026-04-01");
        facts.completing(facts.task("DEADLINE", "2026-03-31"), "2026-03-31");
        facts.task("ONGOING", null);
        facts.arrive();

        dashboard(facts.plan)
                .body("tasks.inProgress", equalTo(1))
                .body("tasks.overdue", equalTo(1))
                .body("tasks.doneLate", equalTo(1))
                .body("tasks.doneOnTime", equalTo(1))
                .body("tasks.undated", equalTo(1));
    }

    @Test
    void countsEachOccurrenceOfATaskOnItsOwn() {
        var facts = PlanFacts.of(province);
        var task = facts.task("RECURRING", null);
        var done = facts.occurrence(task, first, "2026-03-31");
        facts.occurrence(task, second, "2026-03-31");
        var given = facts.occurrence(task, first, "2026-12-31");
        var gone = facts.occurrence(task, second, "2026-12-31");
        facts.completingOccurrence(done, task, "2026-03-30");
        facts.planning(given, task, second, "2027-01-31", "2026-02-01");
        facts.withdrawing(gone, task, "2025-12-01");
        facts.arrive();

        dashboard(facts.plan)
                .body("tasks.doneOnTime", equalTo(1))
                .body("tasks.overdue", equalTo(1))
                .body("tasks.inProgress", equalTo(1))
                .body("tasks.undated", equalTo(0));
        dashboard(facts.plan, "unit", first.toString())
                .body("tasks.doneOnTime", equalTo(1))
                .body("tasks.overdue", equalTo(0))
                .body("tasks.inProgress", equalTo(0));
    }

    @Test
    void anEarlierKnownAtShowsTheEarlierDashboardForEver() {
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        entered(second, "2026-02-01", admitted, 1);
        var before = horizon();
        var shown = dashboard(facts.plan, "knownAt", before).extract();

        entered(second, "2026-02-02", admitted, 2);
        facts.amending(annual, 2026, "250", "2026-01-15").arrive();

        dashboard(facts.plan)
                .body("targets[0].periods[0].achieved", equalTo(3))
                .body("targets[0].periods[0].value", equalTo(250));
        dashboard(facts.plan, "knownAt", before).body(equalTo(shown.asString())).header("ETag", shown.header("ETag"));
    }

    @Test
    void whoAsksAgainForTheSameGetsNothingNew() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026);
        facts.arrive();
        var tag = dashboard(facts.plan).extract().header("ETag");

        again(facts.plan, tag).statusCode(304);
        entered(second, "2026-02-02", admitted, 2);
        again(facts.plan, tag).statusCode(200);
    }

    @Test
    void ranksTheUnitsBelowByTheShareOfTheirQuota() {
        var facts = PlanFacts.of(province);
        var annual = facts.annualMinimum(admitted, "200", 2026);
        facts.allocating(annual, 2026, first, 4, second, 10).arrive();
        entered(first, "2026-02-01", admitted, 1);
        entered(second, "2026-02-01", admitted, 5);

        asViewer()
                .queryParam("target", annual)
                .queryParam("unit", province)
                .queryParam("period", "2026")
                .queryParam("at", "2026-06-30")
                .get("/v1/rankings")
                .then()
                .statusCode(200)
                .body("rows.unitId", contains(second.toString(), first.toString()))
                .body("rows.percent", contains("50,00 %", "25,00 %"));
        asViewer()
                .queryParam("target", annual)
                .queryParam("unit", second)
                .queryParam("period", "2026")
                .queryParam("at", "2026-12-31")
                .get("/v1/target-states")
                .then()
                .statusCode(200)
                .body("state", equalTo("MISSED"))
                .body("achieved", equalTo(5))
                .body("percent", equalTo("50,00 %"));
    }

    @Test
    void aPlanThatHasNotArrivedMayStillCome() {
        dashboard(UUID.randomUUID()).statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
    }

    @Test
    void whoAsksForAnotherStateIsToldSo() {
        var facts = PlanFacts.of(province);
        facts.annualMinimum(admitted, "200", 2026, 2027);
        facts.arrive();

        for (var knownAt : new String[] {null, horizon()}) {
            var request = asViewer().header("If-Match", "\"another\"");
            (knownAt == null ? request : request.queryParam("knownAt", knownAt))
                    .get("/v1/dashboards/plans/" + facts.plan)
                    .then()
                    .statusCode(412)
                    .contentType("application/problem+json")
                    .body("code", equalTo("STALE"));
        }
    }

    private static ValidatableResponse dashboard(UUID plan, String... more) {
        var request = asViewer().queryParam("at", "2026-06-30");
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return request.get("/v1/dashboards/plans/" + plan).then();
    }

    private static ValidatableResponse again(UUID plan, String tag) {
        return asViewer()
                .queryParam("at", "2026-06-30")
                .header("If-None-Match", tag)
                .get("/v1/dashboards/plans/" + plan)
                .then();
    }
}
