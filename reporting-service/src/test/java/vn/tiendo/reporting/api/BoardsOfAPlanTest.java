package vn.tiendo.reporting.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.reporting.api.Api.as;
import static vn.tiendo.reporting.api.Api.asViewer;
import static vn.tiendo.reporting.api.Api.correction;
import static vn.tiendo.reporting.api.Api.entered;
import static vn.tiendo.reporting.api.Api.horizon;
import static vn.tiendo.reporting.api.Api.post;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tasks, what changed since, and plans side by side. */
@OnRealStack
class BoardsOfAPlanTest {

    private UUID province;
    private UUID first;
    private UUID second;
    private UUID admitted;
    private PlanFacts facts;
    private UUID annual;

    @BeforeEach
    void aPlanOfAProvince() {
        province = ForeignFacts.unit("Đồng Nai", null);
        first = ForeignFacts.unit("Bien Hoa", province);
        second = ForeignFacts.unit("Long Khanh", province);
        admitted = ForeignFacts.flow();
        facts = PlanFacts.of(province);
        annual = facts.annualMinimum(admitted, "200", 2026);
    }

    @Test
    void overdueTasksStandWithTheirDaysTheOldestFirst() {
        facts.task("DEADLINE", "2026-03-31");
        var recurring = facts.task("RECURRING", null);
        facts.occurrence(recurring, first, "2026-05-31");
        facts.occurrence(recurring, second, "2026-07-05");
        facts.task("ONGOING", null);
        facts.completing(facts.task("DEADLINE", "2026-04-30"), "2026-05-02").arrive();

        ask("/v1/task-boards", "plan", facts.plan)
                .statusCode(200)
                .body("counts.overdue", equalTo(2))
                .body("counts.doneLate", equalTo(1))
                .body("overdueShare.overdue", equalTo(2))
                .body("overdueShare.dated", equalTo(4))
                .body("tasks.lastDay", contains("2026-03-31", "2026-05-31"))
                .body("tasks.daysLate", contains(91, 30))
                .body("tasks[1].leads.name", contains("Bien Hoa"))
                .body("units.unit.name", contains("Bien Hoa", "Long Khanh"))
                .body("units[0].counts.overdue", equalTo(1));
        ask("/v1/task-boards", "plan", facts.plan, "unit", second, "state", "IN_PROGRESS")
                .body("counts.overdue", equalTo(0))
                .body("tasks", hasSize(1))
                .body("tasks[0].daysLeft", equalTo(5));
        ask("/v1/task-boards", "plan", facts.plan, "state", "DONE_LATE").body("tasks.daysLate", contains(2));
        ask("/v1/task-boards", "plan", facts.plan, "state", "LATE")
                .statusCode(400)
                .body("code", equalTo("NOT_ONE_OF"));
    }

    @Test
    void theBookOfFollowUpIsAFile() {
        facts.task("DEADLINE", "2026-03-31");
        facts.task("DEADLINE", "2026-04-30");
        facts.arrive();

        var csv = asViewer()
                .header("Accept", "text/csv")
                .queryParam("plan", facts.plan)
                .queryParam("at", "2026-06-30")
                .queryParam("limit", 1)
                .get("/v1/task-boards")
                .then()
                .statusCode(200)
                .extract();
        var lines = new String(csv.asByteArray(), StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).hasSize(4);
        assertThat(lines[2]).contains(",1.,,Nhiệm vụ,Đồng Nai,,,31/03/2026,Đang thực hiện quá hạn,91,");
    }

    @Test
    void aLongListOfTasksIsReadInPages() {
        facts.task("DEADLINE", "2026-03-31");
        facts.task("DEADLINE", "2026-03-30");
        facts.arrive();

        var page = ask("/v1/task-boards", "plan", facts.plan, "limit", 1);
        page.body("tasks.lastDay", contains("2026-03-30"));
        String cursor = page.extract().path("nextCursor");
        ask("/v1/task-boards", "plan", facts.plan, "limit", 1, "cursor", cursor)
                .body("tasks.lastDay", contains("2026-03-31"))
                .body("nextCursor", nullValue());
    }

    @Test
    void whatChangedSinceAnInstantIsToldBeforeAndAfter() {
        facts.allocating(annual, 2026, first, 87).arrive();
        var entry = entered(first, "2026-02-01", admitted, 5);
        var since = horizon();

        post("/v1/progress-entries/" + entry + "/corrections", correction(admitted, 3))
                .statusCode(201);
        facts.amending(annual, 2026, "250", "2026-01-15").arrive();

        ask("/v1/differences", "plan", facts.plan, "since", since)
                .statusCode(200)
                .body("planKnownBefore", equalTo(true))
                .body("states.unit.name", contains("Đồng Nai", "Bien Hoa"))
                .body("states[0].before.state.value", equalTo(200))
                .body("states[0].after.state.value", equalTo(250))
                .body("states.change", contains(-2, -2))
                .body("entries.kind", contains("CORRECTION"))
                .body("entries[0].of", equalTo(entry))
                .body("entries[0].quantities.quantity.flatten()", contains(-2))
                .body("planChanges.type", contains("vn.tiendo.plans.target-amended.v1"));
        ask("/v1/differences", "plan", facts.plan, "since", horizon())
                .body("states", empty())
                .body("entries", empty());
    }

    @Test
    void aPlanOfWhichNothingWasKnownIsNewAltogether() {
        facts.arrive();
        entered(second, "2026-02-02", admitted, 4);
        entered(second, "2026-02-01", admitted, 1);

        var page = ask("/v1/differences", "plan", facts.plan, "since", "2026-01-01", "limit", 1);
        page.body("planKnownBefore", equalTo(false))
                .body("states[0].before", nullValue())
                .body("states[0].change", equalTo(5))
                .body("entries.occurredOn", contains("2026-02-01"));
        String cursor = page.extract().path("nextCursor");
        ask("/v1/differences", "plan", facts.plan, "since", "2026-01-01", "limit", 1, "cursor", cursor)
                .body("entries.occurredOn", contains("2026-02-02"))
                .body("nextCursor", nullValue());
        ask("/v1/differences", "plan", facts.plan, "since", "tomorrow")
                .statusCode(400)
                .body("code", equalTo("INVALID_SINCE"));
        ask("/v1/differences", "plan", facts.plan, "since", "2999-01-01")
                .statusCode(422)
                .body("code", equalTo("SINCE_AFTER_KNOWN_AT"));
    }

    @Test
    void plansStandSideBySideByWhatTheyCount() {
        facts.cumulative(ForeignFacts.flow(), "1000");
        facts.arrive();
        var other = PlanFacts.of(first);
        other.annualMinimum(admitted, "5", 2026);
        other.arrive();
        entered(first, "2026-02-01", admitted, 6);

        ask("/v1/comparisons", "plans", facts.plan + "," + other.plan)
                .statusCode(200)
                .body("plans.unit.name", contains("Đồng Nai", "Bien Hoa"))
                .body("plans[1].targets.GREEN", equalTo(1))
                .body("rows.kind", contains("ANNUAL_MINIMUM", "CUMULATIVE"))
                .body("rows[0].cells.state.state", contains("IN_PROGRESS", "EXCEEDED"))
                .body("rows[0].cells.state.value", contains(200, 5))
                .body("rows[1].cells", hasSize(1));
        ask("/v1/comparisons", "plans", facts.plan).statusCode(400).body("code", equalTo("INVALID_PLANS"));
        ask("/v1/comparisons", "plans", "").statusCode(400).body("code", equalTo("REQUIRED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s,%s", "%s\u200b,%s", "\u00a0%s,%s"})
    void comparedPlansAreAllSeenHoweverTheirIdsAreWritten(String written) {
        facts.arrive();
        var own = PlanFacts.of(first);
        own.arrive();

        as("viewer", first)
                .queryParam("plans", written.formatted(facts.plan, own.plan))
                .get("/v1/comparisons")
                .then()
                .statusCode(404);
        as("viewer", province)
                .queryParam("plans", written.formatted(facts.plan, own.plan))
                .get("/v1/comparisons")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(String path, Object... parameters) {
        var request = asViewer().queryParam("at", "2026-06-30");
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get(path).then();
    }
}
