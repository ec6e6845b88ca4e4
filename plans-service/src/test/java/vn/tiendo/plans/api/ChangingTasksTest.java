package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aYearlyTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealStack
class ChangingTasksTest {
    private UUID province;
    private UUID commune;

    @BeforeEach
    void units() {
        province = province();
        commune = communeOf(province);
    }

    private ObjectNode aPlan(ObjectNode... tasks) {
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(tasks));
        return plan;
    }

    private Response issued(ObjectNode... tasks) {
        return accepted("/v1/plans", aPlan(tasks));
    }

    private static ObjectNode newDeadline(String on, String due) {
        var change =
                object().put("effectiveOn", on).put("reason", "Chờ hướng dẫn").put("document", "155-CV/TU");
        change.set(
                "schedule",
                object().put("kind", "DEADLINE").put("rawVi", "đến " + due).put("due", due));
        return change;
    }

    @Test
    void aChangedDeadlineKeepsTheOriginalAndTheReason() {
        String task = issued(aTask("K01", commune)).path("taskIds.K01");

        accepted("/v1/tasks/" + task + "/deadline-changes", newDeadline("2026-07-20", "2026-08-31"));

        get("/v1/tasks/" + task + "?at=2026-07-19")
                .body("state", equalTo("OVERDUE"))
                .body("originalSchedule", nullValue());
        get("/v1/tasks/" + task + "?at=2026-07-20")
                .body("state", equalTo("IN_PROGRESS"))
                .body("schedule.due", equalTo("2026-08-31"))
                .body("originalSchedule.rawVi", equalTo("trước 15/7/2026"))
                .body("deadlineReason", equalTo("Chờ hướng dẫn"))
                .body("deadlineDocument", equalTo("155-CV/TU"));
        get("/v1/task-occurrences?unit=" + commune + "&at=2026-07-20")
                .body("items.lastAcceptableDay", contains("2026-08-31"))
                .body("items.rawVi", contains("đến 2026-08-31"));
        get("/v1/tasks/" + task + "/deadline-changes").body("items.reason", contains("Chờ hướng dẫn"));
        post("/v1/tasks/" + task + "/deadline-changes", newDeadline("2026-01-01", "2026-08-31"))
                .statusCode(422)
                .body("errors.code", contains("EFFECTIVE_BEFORE_TASK"));
    }

    @Test
    void aConditionKeepsDatesFromCountingUntilItIsMet() {
        String task = issued(aTask("K01", commune).put("condition", "nếu có")).path("taskIds.K01");
        get("/v1/tasks/" + task + "?at=2026-12-01").body("state", equalTo("UNDATED"));
        var stated = object().put("effectiveOn", "2026-06-01").put("met", true).put("reason", "Đã phát sinh");

        accepted("/v1/tasks/" + task + "/condition-statements", stated);

        get("/v1/tasks/" + task + "?at=2026-05-31").body("state", equalTo("UNDATED"));
        get("/v1/tasks/" + task + "?at=2026-06-01")
                .body("state", equalTo("IN_PROGRESS"))
                .body("conditionMet", equalTo(true));
        get("/v1/tasks/" + task + "?at=2026-12-01").body("state", equalTo("OVERDUE"));
        String plain = issued(aTask("K01", commune)).path("taskIds.K01");
        post("/v1/tasks/" + plain + "/condition-statements", stated)
                .statusCode(422)
                .body("errors.code", contains("TASK_WITHOUT_CONDITION"));
    }

    @Test
    void progressIsToldWithEvidence() {
        String task = issued(aTask("K01", commune)).path("taskIds.K01");
        var path = "/v1/tasks/" + task + "/progress-notes";
        var note = object().put("notedOn", "2026-06-05").put("text", "Đã lấy ý kiến");
        note.set(
                "evidence",
                array(object().put("documentNumber", "112-BC/TU"), object().put("link", "https://example.vn/a")));

        as("reporter", commune).body(note.toString()).post(path).then().statusCode(201);

        get(path)
                .body("items.text", contains("Đã lấy ý kiến"))
                .body("items[0].evidence.documentNumber", contains("112-BC/TU", null));
        var bad = note.deepCopy();
        bad.set("evidence", array(object(), object().put("link", "javascript:alert(1)")));
        post(path, bad.put("notedOn", "2199-01-01"))
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("EVIDENCE_EMPTY", "LINK_INVALID", "NOTED_IN_FUTURE"));
        post(path, note.deepCopy().put("text", "Đồng chí 012345678901 đã báo cáo"))
                .statusCode(422)
                .body("errors.code", contains("PERSONAL_IDENTIFIER"));
        post(path, note.deepCopy().put("occurrenceId", UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_OCCURRENCE"));
    }

    @Test
    void whatThePlanDidNotForeseeIsAddedInTheYear() {
        String plan = issued(aTask("K01", commune)).path("id");
        var added = object().put("effectiveOn", "2026-05-01");
        added.set("task", aTask("B01", commune));

        String task = accepted("/v1/plans/" + plan + "/tasks", added).path("id");

        get("/v1/tasks/" + task).body("unplanned", equalTo(true)).body("key", equalTo("B01"));
        get("/v1/plans/" + plan + "/tasks?at=2026-04-30").body("items.key", contains("K01"));
        get("/v1/task-occurrences?unit=" + commune + "&at=2026-05-01")
                .body("items.taskKey", containsInAnyOrder("K01", "B01"));
        post("/v1/plans/" + plan + "/tasks", added).statusCode(409).body("code", equalTo("TASK_KEY_TAKEN"));
        added.put("effectiveOn", "2025-12-31");
        post("/v1/plans/" + plan + "/tasks", added)
                .statusCode(422)
                .body("errors.code", contains("EFFECTIVE_BEFORE_PLAN"));
    }

    @Test
    void aCopyRepeatsEarlierTasksByReference() {
        var copy = aTask("K03", province).put("copiedFrom", "K01..K02");
        copy.remove("leads");
        var answer = issued(aTask("K01", commune).put("product", "báo cáo"), aYearlyTask("K02", province), copy);
        String third = answer.path("taskIds.K03");

        get("/v1/tasks/" + third)
                .body("copiedFromIds", contains(answer.<String>path("taskIds.K01"), answer.<String>path("taskIds.K02")))
                .body("leadIds", contains(commune.toString(), province.toString()));
        var wrong = aPlan(aTask("K01", commune).put("copiedFrom", "K09"));
        post("/v1/plans", wrong)
                .statusCode(422)
                .body("errors.code", contains("UNKNOWN_TASK"))
                .body("errors.pointer", contains("#/tasks/0/copiedFrom"));
        var nobody = aTask("K01", commune);
        nobody.remove("leads");
        post("/v1/plans", aPlan(nobody)).statusCode(422).body("errors", hasSize(1));
    }
}
