package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.ObligationFixture.aYearlyReport;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.PlanFixture.anOngoingTask;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The task K01 is due before 15/7/2026, a Wednesday. */
@OnRealStack
class FollowingUpTest {

    /** A plan with a dated and an ongoing task of the unit. */
    private static Response aPlanFor(UUID province, UUID unit) {
        var plan = anEmptyPlan(province);
        plan.set("tasks", array(aTask("K01", unit), anOngoingTask("K02", unit)));
        return accepted("/v1/plans", plan);
    }

    private static String occurrenceOf(UUID unit) {
        return get("/v1/task-occurrences?unit=" + unit + "&role=LEAD&at=2026-07-01")
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private static ObjectNode aReminder(String subject, UUID unit, String day) {
        return object().put("subjectId", subject).put("unitId", unit.toString()).put("remindedOn", day);
    }

    private static ObjectNode aRequest(String subject, UUID unit) {
        return object().put("subjectId", subject)
                .put("unitId", unit.toString())
                .put("askedOn", "2026-07-16")
                .put("answerBy", "2026-07-20")
                .put("text", "Vì sao chưa xong?");
    }

    @Test
    void eachReminderIsTheNthOfItsUnit() {
        var province = province();
        var unit = communeOf(province);
        aPlanFor(province, unit);
        var subject = occurrenceOf(unit);

        accepted("/v1/reminders", aReminder(subject, unit, "2026-07-01"))
                .then()
                .body("number", equalTo(1))
                .body("subjectKind", equalTo("TASK_OCCURRENCE"));
        accepted("/v1/reminders", aReminder(subject, unit, "2026-07-08")).then().body("number", equalTo(2));
        post("/v1/reminders", aReminder(subject, unit, "2026-07-08"))
                .statusCode(409)
                .body("code", equalTo("REMINDED_THAT_DAY"));

        get("/v1/reminders?subject=" + subject).body("items.number", contains(1, 2));
    }

    @Test
    void nobodyIsRemindedOnADayOffOrOfWhatIsNotAskedOfThem() {
        var province = province();
        var unit = communeOf(province);
        var task = aPlanFor(province, unit).path("taskIds.K01");
        var subject = occurrenceOf(unit);

        post("/v1/reminders", aReminder(subject, unit, "2026-07-04"))
                .statusCode(422)
                .body("code", equalTo("REMINDER_ON_DAY_OFF"));
        post("/v1/reminders", aReminder(subject, province, "2026-07-01"))
                .statusCode(422)
                .body("code", equalTo("NOT_ASKED_OF_UNIT"))
                .body("errors[0].pointer", equalTo("#/unitId"));
        post("/v1/reminders", aReminder(UUID.randomUUID().toString(), unit, "2026-07-01"))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_SUBJECT"));
        post("/v1/reminders", aReminder(subject, unit, "2199-07-01"))
                .statusCode(422)
                .body("errors.code[0]", equalTo("FOLLOW_UP_IN_FUTURE"));

        accepted("/v1/tasks/" + task + "/completions", object().put("completedOn", "2026-07-02"));
        post("/v1/reminders", aReminder(subject, unit, "2026-07-03"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_FOLLOW_UP"));
    }

    @Test
    void aUnitHasOneDigestForEachWorkingDay() {
        var province = province();
        var unit = communeOf(province);
        aPlanFor(province, unit);
        accepted("/v1/reminders", aReminder(occurrenceOf(unit), unit, "2026-07-10"));
        var digest = "/v1/digests?unit=" + unit + "&day=";

        get(digest + "2026-07-06").body("dueSoon", empty()).body("overdue", empty());
        get(digest + "2026-07-13")
                .body("dueSoon.key", contains("K01"))
                .body("dueSoon.reminders", contains(1))
                .body("overdue", empty());
        get(digest + "2026-07-15").body("dueSoon", empty()).body("overdue.key", contains("K01"));
        get(digest + "2026-07-18")
                .body("dayOff", equalTo(true))
                .body("overdue", empty())
                .body("dueSoon", empty());
        get("/v1/digests?unit=" + province + "&day=2026-07-15").body("overdue", empty());
    }

    @Test
    void anExplanationIsAskedForAndGivenOnce() {
        var province = province();
        var unit = communeOf(province);
        aPlanFor(province, unit);
        var subject = occurrenceOf(unit);
        var asked = idOf(accepted("/v1/explanation-requests", aRequest(subject, unit)));
        var answers = "/v1/explanation-requests/" + asked + "/answers";
        var answer = object().put("answeredOn", "2026-07-21").put("text", "Đang chờ số liệu của hai xã");
        var requests = "/v1/explanation-requests?unit=" + unit + "&at=";

        get("/v1/digests?unit=" + unit + "&day=2026-07-17").body("explanationsAwaited.id", contains(asked));
        get(requests + "2026-07-20").body("items.state", contains("AWAITED"));
        get(requests + "2026-07-21").body("items.state", contains("OVERDUE"));
        as("reporter", communeOf(province))
                .body(answer.toString())
                .post(answers)
                .then()
                .statusCode(404);
        as("reporter", unit).body(answer.toString()).post(answers).then().statusCode(201);

        get(requests + "2026-07-21")
                .body("items.state", contains("ANSWERED_LATE"))
                .body("items.answer", contains("Đang chờ số liệu của hai xã"));
        get("/v1/digests?unit=" + unit + "&day=2026-07-22").body("explanationsAwaited", empty());
        post(answers, answer).statusCode(409).body("code", equalTo("EXPLANATION_ANSWERED"));
        post("/v1/explanation-requests", aRequest(subject, unit).put("answerBy", "2026-07-15"))
                .statusCode(422)
                .body("code", equalTo("ANSWER_BY_TOO_EARLY"));
    }

    @Test
    void whatAUnitOwesIsFollowedUpUntilItIsCancelled() {
        var province = province();
        var unit = communeOf(province);
        var plan = anEmptyPlan(province);
        plan.set("obligations", array(aYearlyReport("RP1", unit)));
        String planId = idOf(accepted("/v1/plans", plan));
        String owed = get("/v1/obligation-instances?plan=" + planId + "&unit=" + unit)
                .extract()
                .path("items[0].id");

        accepted("/v1/reminders", aReminder(owed, unit, "2026-10-01"))
                .then()
                .body("subjectKind", equalTo("OBLIGATION_INSTANCE"))
                .body("number", equalTo(1));
        get("/v1/digests?unit=" + unit + "&day=2026-12-28")
                .body("dueSoon.key", contains("RP1"))
                .body("dueSoon.reminders", contains(1));

        accepted(
                "/v1/obligation-instances/" + owed + "/cancellations",
                object().put("effectiveOn", "2026-11-01").put("reason", "Kết thúc hoạt động"));
        post("/v1/reminders", aReminder(owed, unit, "2026-11-02"))
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_FOLLOW_UP"));
        get("/v1/digests?unit=" + unit + "&day=2026-12-28").body("dueSoon", empty());
    }
}
