package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aYearlyTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.PlanFixture.anOngoingTask;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupChanged;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOfAllUnder;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class TaskOccurrencesTest {
    private UUID province;
    private UUID one;
    private UUID other;

    @BeforeEach
    void units() {
        province = province();
        one = communeOf(province);
        other = communeOf(province);
    }

    private Response aPlanWith(ObjectNode... tasks) {
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(tasks));
        return accepted("/v1/plans", plan);
    }

    private static String worklist(UUID unit, String asked) {
        return "/v1/task-occurrences?unit=" + unit + "&" + asked;
    }

    @Test
    void areOneForEachDayOfARecurringTaskAndEachIsDoneOnItsOwn() {
        String plan = idOf(aPlanWith(aYearlyTask("K01", one)));
        var list = "/v1/task-occurrences?plan=" + plan;
        List<String> ids = get(list + "&at=2027-03-01")
                .body("items.key", contains("2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31", "2030-12-31"))
                .body("items.state", contains("OVERDUE", "IN_PROGRESS", "NOT_DUE", "NOT_DUE", "NOT_DUE"))
                .extract()
                .path("items.id");

        accepted("/v1/task-occurrences/" + ids.getFirst() + "/completions", object().put("completedOn", "2026-10-01"));

        get(list + "&at=2027-03-01").body("items[0].state", equalTo("DONE_ON_TIME"));
        get("/v1/plans/" + plan + "/tasks?at=2028-01-01")
                .body("items[0].state", equalTo("OVERDUE"))
                .body("items[0].occurrences.total", equalTo(5))
                .body("items[0].occurrences.overdue", equalTo(1))
                .body("items[0].occurrences.done", equalTo(1));
        String task = get(list).extract().path("items[0].taskId");
        post("/v1/tasks/" + task + "/completions", object().put("completedOn", "2026-10-01"))
                .statusCode(409)
                .body("code", equalTo("TASK_HAS_OCCURRENCES"));
    }

    @Test
    void areOneForEachMemberOfAGroupAndFollowItsMembers() {
        var group = groupOf(province, one, other);
        var third = communeOf(province);
        String plan = idOf(aPlanWith(aTask("K01", group)));
        var list = "/v1/task-occurrences?plan=" + plan + "&at=2026-06-01";
        get(list).body("items.leadIds.flatten()", containsInAnyOrder(one.toString(), other.toString()));
        var before = Instant.now();

        groupChanged(group, province, 2, "2026-05-01", List.of(other, third));

        get(list)
                .body("items.leadIds.flatten()", containsInAnyOrder(other.toString(), third.toString()))
                .body("items.memberId", containsInAnyOrder(other.toString(), third.toString()));
        get(list + "&knownAt=" + before)
                .body("items.leadIds.flatten()", containsInAnyOrder(one.toString(), other.toString()));
        get(worklist(one, "at=2026-06-01")).body("items", empty());
        get("/v1/tasks?lead=" + third + "&at=2026-06-01").body("items.key", contains("K01"));
        get("/v1/tasks?lead=" + one + "&at=2026-06-01").body("items", empty());
    }

    @Test
    void areWithdrawnWhenAMemberEndsBeforeTheDueDateAndMayBeGivenToItsSuccessor() {
        var group = groupOfAllUnder(province, province);
        String plan = idOf(aPlanWith(aTask("K01", group)));
        var list = "/v1/task-occurrences?plan=" + plan + "&at=2026-07-10";
        String ofOne = get(list).extract().path("items.find { it.memberId == '" + one + "' }.id");

        succession("ABSORB", "2026-07-01", List.of(one), List.of(other), List.of());

        get(list).body("items.memberId", contains(other.toString()));
        var completion = object().put("completedOn", "2026-07-09");
        post("/v1/task-occurrences/" + ofOne + "/completions", completion)
                .statusCode(409)
                .body("code", equalTo("OCCURRENCE_WITHDRAWN"));
        var move = object().put("effectiveOn", "2026-07-01").put("reason", "Nhận nhiệm vụ của xã đã sáp nhập");
        move.putArray("leads").add(other.toString());
        accepted("/v1/task-occurrences/" + ofOne + "/moves", move);
        get(list)
                .body("items", hasSize(2))
                .body("items.leadIds.flatten()", everyItem(equalTo(other.toString())))
                .body(
                        "items.find { it.id == '" + ofOne + "' }.moveReason",
                        equalTo("Nhận nhiệm vụ của xã đã sáp nhập"));
        accepted("/v1/task-occurrences/" + ofOne + "/completions", completion);
        post("/v1/task-occurrences/" + ofOne + "/completions", completion)
                .statusCode(409)
                .body("code", equalTo("TASK_CLOSED"));
    }

    @Test
    void makeTheWorklistOfAUnit() {
        var group = groupOf(province, one);
        var led = aTask("K01", one);
        var coordinated = aTask("K02", province);
        coordinated.putArray("coordinating").add(group.toString());
        var both = aTask("K03", one);
        both.withArray("leads").add(other.toString());
        aPlanWith(led, coordinated, both, anOngoingTask("K04", one));

        get(worklist(one, "role=LEAD&at=2026-07-01")).body("items.taskKey", containsInAnyOrder("K01", "K03", "K04"));
        get(worklist(one, "role=COORDINATE&at=2026-07-01")).body("items.taskKey", contains("K02"));
        get(worklist(one, "at=2026-07-01")).body("items", hasSize(4));
        get(worklist(one, "role=LEAD&due=THIS_WEEK&at=2026-07-13"))
                .body("items.taskKey", containsInAnyOrder("K01", "K03"));
        get(worklist(one, "role=LEAD&due=THIS_WEEK&at=2026-07-06")).body("items", empty());
        get(worklist(one, "role=LEAD&due=OVERDUE&at=2026-07-14")).body("items", empty());
        get(worklist(one, "role=LEAD&due=OVERDUE&at=2026-07-15"))
                .body("items.taskKey", containsInAnyOrder("K01", "K03"))
                .body("items.state", everyItem(equalTo("OVERDUE")));
        get(worklist(other, "at=2026-07-01"))
                .body("items.leadIds", contains(List.of(one.toString(), other.toString())));
        get(worklist(one, "due=TOMORROW")).statusCode(400);
    }

    @Test
    void comePageByPageTheFirstDueFirst() {
        aPlanWith(anOngoingTask("K04", one), aYearlyTask("K01", one), aTask("K02", one));
        var page = get(worklist(one, "limit=4&at=2026-07-01"))
                .body("items.taskKey", contains("K02", "K01", "K01", "K01"))
                .extract();

        get(worklist(one, "limit=4&at=2026-07-01&cursor=" + page.<String>path("nextCursor")))
                .body("items.lastAcceptableDay", contains("2029-12-31", "2030-12-31", null))
                .body("items.datedness", contains("DATED", "DATED", "UNDATED"));
        get(worklist(one, "cursor=abc")).statusCode(400);
    }

    @Test
    void areCompletedByThoseWhoLeadThem() {
        String plan = idOf(aPlanWith(aTask("K01", one)));
        String id = get("/v1/task-occurrences?plan=" + plan).extract().path("items[0].id");
        var done = object().put("completedOn", "2026-07-10").toString();
        var path = "/v1/task-occurrences/" + id + "/completions";

        as("reporter", other).body(done).post(path).then().statusCode(403);
        as("reporter", one).body(done).post(path).then().statusCode(201);

        get("/v1/plans/" + plan + "/tasks?at=2026-07-20")
                .body("items[0].state", equalTo("DONE_ON_TIME"))
                .body("items[0].completedOn", equalTo("2026-07-10"));
    }

    @Test
    void keepTheirIdsWhateverIsLearnt() {
        var group = groupOf(province, one);
        String plan = idOf(aPlanWith(aTask("K01", group)));
        String id = get("/v1/task-occurrences?plan=" + plan).extract().path("items[0].id");

        groupChanged(group, province, 2, "2026-05-01", List.of(other));
        groupChanged(group, province, 3, "2026-05-01", List.of(one));

        assertThat(get("/v1/task-occurrences?plan=" + plan).extract().<String>path("items[0].id"))
                .isEqualTo(id);
    }

    @Test
    void stopTheirClockWhenTheirLeadEndsAndAreNoMoreAmongTheOverdue() {
        aPlanWith(aTask("K01", one));
        succession("ABSORB", "2026-07-01", List.of(one), List.of(other), List.of());

        get(worklist(one, "at=2026-08-01"))
                .body("items.state", contains("IN_PROGRESS"))
                .body("items.withoutLead", contains(true));
        get(worklist(one, "due=OVERDUE&at=2026-08-01")).body("items", empty());
    }
}
