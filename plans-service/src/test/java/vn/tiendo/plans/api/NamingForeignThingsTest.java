package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a body names is as unknown to a caller as what a path names. */
@OnRealStack
class NamingForeignThingsTest {

    @Test
    void knowsNoForeignPlanToCarryOut() {
        var upper = province();
        var commune = communeOf(upper);
        var parent = anEmptyPlan(upper);
        accepted("/v1/plans", parent);
        var foreign = anEmptyPlan(province());
        accepted("/v1/plans", foreign);

        issue(
                        commune,
                        anEmptyPlan(commune)
                                .put("parentPlan", foreign.path("key").asText()))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_PARENT_PLAN"));
        issue(commune, anEmptyPlan(commune).put("parentPlan", parent.path("key").asText()))
                .statusCode(201);
    }

    @Test
    void knowsNoForeignTargetToShareOutOrToTakeAValueFrom() {
        var own = province();
        var foreign = target(province());
        var left = anEmptyPlan(own);
        left.set(
                "targets",
                array(object().put("key", "TG8")
                        .put("titleVi", "Giao sau")
                        .put("titleEn", "Left to others")
                        .put("kind", "DELEGATED")
                        .put("firmness", "FIRM")));
        String open = accepted("/v1/plans", left).path("targetIds.TG8");
        var delegation = object().put("effectiveOn", "2026-06-01");

        shares(own, foreign).statusCode(422).body("code", equalTo("UNKNOWN_TARGET"));
        shares(own, target(own)).statusCode(200);
        delegated(own, open, delegation.put("byTarget", foreign))
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_TARGET"));
        delegated(own, open, delegation.put("byTarget", target(own))).statusCode(201);
    }

    @Test
    void countsDaysByNoForeignCalendar() {
        var own = province();

        deadline(own, province()).statusCode(404);
        deadline(communeOf(own), own).statusCode(200);
    }

    @Test
    void remindsOfNothingForeign() {
        var own = province();
        var plan = anEmptyPlan(province());
        plan.set("tasks", array(aTask("K01", province())));
        var id = idOf(accepted("/v1/plans", plan));
        String work = get("/v1/task-occurrences?plan=" + id).extract().path("items[0].id");
        var reminder =
                object().put("subjectId", work).put("unitId", own.toString()).put("remindedOn", "2026-07-16");

        as("planner", own)
                .body(reminder.put("text", "Nhắc").toString())
                .post("/v1/reminders")
                .then()
                .statusCode(404);
    }

    private static String target(UUID unit) {
        var plan = anEmptyPlan(unit);
        plan.set("targets", array(anAnnualMinimum(newIndicator())));
        return accepted("/v1/plans", plan).path("targetIds.TG1");
    }

    private static ValidatableResponse issue(UUID unit, ObjectNode plan) {
        return as("planner", unit).body(plan.toString()).post("/v1/plans").then();
    }

    private static ValidatableResponse shares(UUID unit, String target) {
        var asked = object().put("target", target).put("method", "EQUAL");
        asked.set("period", year(2026));
        asked.set("units", array(object().put("unitId", unit.toString())));
        return as("planner", unit)
                .body(asked.toString())
                .post("/v1/allocation-proposals")
                .then();
    }

    private static ValidatableResponse delegated(UUID unit, String target, ObjectNode delegation) {
        return as("planner", unit)
                .body(delegation.toString())
                .post("/v1/targets/" + target + "/delegations")
                .then();
    }

    private static ValidatableResponse deadline(UUID caller, UUID unit) {
        return as("viewer", caller)
                .body(object().put("phrase", "trong quý II/2026")
                        .put("unit", unit.toString())
                        .toString())
                .post("/v1/deadlines")
                .then();
    }
}
