package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.PlanFixture.anOngoingTask;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class TasksTest {

    private static Response aPlanWithTasks(UUID province, UUID lead) {
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(aTask("K01", province), aTask("K02", lead), anOngoingTask("K03", lead)));
        return accepted("/v1/plans", plan);
    }

    @Test
    void areFoundByTheirLead() {
        var province = province();
        var lead = communeOf(province);
        aPlanWithTasks(province, lead);

        get("/v1/tasks?lead=" + lead).statusCode(200).body("items.key", contains("K02", "K03"));
    }

    @Test
    void standDifferentlyFromDayToDay() {
        var province = province();
        String plan = aPlanWithTasks(province, province).path("id");

        get("/v1/plans/" + plan + "/tasks?at=2026-07-14")
                .body("items.state", contains("IN_PROGRESS", "IN_PROGRESS", "UNDATED"));
        get("/v1/plans/" + plan + "/tasks?at=2026-07-15")
                .body("items.state", contains("OVERDUE", "OVERDUE", "UNDATED"));
    }

    @Test
    void areCompletedOnce() {
        var province = province();
        var answer = aPlanWithTasks(province, province);
        String plan = answer.path("id");
        String task = answer.path("taskIds.K01");
        var completion = object().put("completedOn", "2026-07-10").put("document", "112-BC/TU");

        accepted("/v1/tasks/" + task + "/completions", completion);

        post("/v1/tasks/" + task + "/completions", completion)
                .statusCode(409)
                .body("code", equalTo("TASK_ALREADY_COMPLETED"));
        get("/v1/tasks?plan=" + plan + "&at=2026-07-31")
                .body("items.state", contains("DONE_ON_TIME", "OVERDUE", "UNDATED"))
                .body("items[0].completionDocument", equalTo("112-BC/TU"));
        get("/v1/tasks?plan=" + plan + "&at=2026-07-09").body("items[0].state", equalTo("IN_PROGRESS"));
    }

    @Test
    void stopTheirClockWhenTheirLeadEndsAndAreMovedOrCancelledWithAReason() {
        var province = province();
        var lead = communeOf(province);
        var successor = communeOf(province);
        var answer = aPlanWithTasks(province, lead);
        String plan = answer.path("id");
        String task = answer.path("taskIds.K02");
        succession("ABSORB", "2026-07-01", List.of(lead), List.of(successor), List.of());
        var tasks = "/v1/plans/" + plan + "/tasks?at=2026-08-01";

        get(tasks)
                .body("items.state", contains("OVERDUE", "IN_PROGRESS", "UNDATED"))
                .body("items.withoutLead", contains(false, true, true));
        var move = object().put("effectiveOn", "2026-07-20").put("reason", "Kết thúc hoạt động cấp huyện");
        post("/v1/tasks/" + task + "/moves", move.deepCopy().set("leads", only(lead)))
                .statusCode(422)
                .body("errors.pointer", contains("#/leads/0"))
                .body("errors.code", contains("UNIT_NOT_IN_FORCE"));
        accepted("/v1/tasks/" + task + "/moves", move.deepCopy().set("leads", only(successor)));
        String ongoing = answer.path("taskIds.K03");
        accepted("/v1/tasks/" + ongoing + "/cancellations", move);

        get(tasks)
                .body("items.state", contains("OVERDUE", "OVERDUE", "CANCELLED"))
                .body("items.withoutLead", contains(false, false, false))
                .body("items[1].leadIds", contains(successor.toString()))
                .body("items[2].cancellationReason", equalTo("Kết thúc hoạt động cấp huyện"));
        get("/v1/tasks?lead=" + successor + "&at=2026-08-01").body("items.key", contains("K02"));
        get("/v1/tasks?lead=" + lead + "&at=2026-07-19").body("items.key", contains("K02", "K03"));
        post("/v1/tasks/" + ongoing + "/cancellations", move).statusCode(409).body("code", equalTo("TASK_CLOSED"));
    }

    private static ArrayNode only(UUID unit) {
        return object().putArray("units").add(unit.toString());
    }

    @Test
    void areNotCompletedInTheFuture() {
        var province = province();
        String task = aPlanWithTasks(province, province).path("taskIds.K01");

        post("/v1/tasks/" + task + "/completions", object().put("completedOn", "2199-01-01"))
                .statusCode(422)
                .body("code", equalTo("COMPLETED_IN_FUTURE"))
                .body("errors[0].pointer", equalTo("#/completedOn"));
    }
}
