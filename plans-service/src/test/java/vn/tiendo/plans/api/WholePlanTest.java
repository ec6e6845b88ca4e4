package vn.tiendo.plans.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aCumulative;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.aWholePlan;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@OnRealStack
class WholePlanTest {

    @Test
    void comesOutAsItWentIn() {
        var province = province();
        var stated = aWholePlan(province, newIndicator(), communeOf(province));
        stated.withObject("document").put("number", "90-KH/TU");
        var plan = idOf(accepted("/v1/plans", stated));

        get("/v1/plans/" + plan)
                .statusCode(200)
                .body("number", equalTo("90-KH/TU"))
                .body("unitId", equalTo(province.toString()))
                .body("issuerIds", contains(province.toString()))
                .body("period.through", equalTo("2030-12-31"))
                .body("carry", equalTo(true))
                .body("targetCount", equalTo(3))
                .body("taskCount", equalTo(2));
        get("/v1/plans/" + plan + "/targets")
                .statusCode(200)
                .body("items.key", contains("TG1", "TG2", "TG5"))
                .body("items.judgedBy", contains("COMPUTED", "COMPUTED", "TEXT"))
                .body("items[0].periods.value", contains("200", "200"));
        get("/v1/plans/" + plan + "/tasks")
                .statusCode(200)
                .body("items.key", contains("K01", "K02"))
                .body("items[0].schedule.lastAcceptableDay", equalTo("2026-07-14"));
        get("/v1/plans/" + plan + "/texts")
                .statusCode(200)
                .body("items.key", contains("RP1"))
                .body("items.judgedBy", contains("TEXT"));
    }

    @Test
    void isListedWithTheNumberOfAll() {
        var province = province();
        var plan = idOf(accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province))));
        accepted("/v1/plans", anEmptyPlan(province));

        asViewer()
                .queryParam("unit", province)
                .queryParam("include", "total")
                .queryParam("limit", 1)
                .get("/v1/plans")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", contains(plan))
                .body("items[0].targetCount", equalTo(3))
                .body("total", equalTo(2))
                .body("nextCursor", notNullValue());
        get("/v1/plans?include=everything").statusCode(400).body("code", equalTo("INVALID_INCLUDE"));
    }

    @Test
    void answersWithTheIdsOfItsPartsAndAPosition() {
        var province = province();
        var answer = accepted("/v1/plans", aWholePlan(province, newIndicator(), communeOf(province)));

        assertThat(answer.<String>path("targetIds.TG2")).isNotNull();
        assertThat(answer.<String>path("taskIds.K01")).isNotNull();
        assertThat(answer.header("Location")).endsWith("/v1/plans/" + idOf(answer));
        assertThat(UUID.fromString(answer.header("Position"))).isNotNull();
    }

    @Test
    void aKeyIsTakenOnce() {
        var plan = anEmptyPlan(province());
        accepted("/v1/plans", plan);

        post("/v1/plans", plan)
                .statusCode(409)
                .body("code", equalTo("PLAN_KEY_TAKEN"))
                .body("errors[0].pointer", equalTo("#/key"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
        var province = province();
        var later = unit(province, "2027-01-01");
        var indicator = newIndicator();
        var plan = anEmptyPlan(province);
        plan.set("period", Api.period("2030-12-31", "2026-01-01"));
        plan.set("pace", Api.object().put("onTrack", 0.5).put("atRisk", 0.8));
        var unknownIndicator = anAnnualMinimum("NOWHERE").put("operator", "between");
        var inverted = aCumulative(indicator).put("kind", "OF_WHICH");
        inverted.set("periods", array(Api.valued(Api.year(2026), "10-8"), Api.valued(Api.year(2027), "0.5")));
        var without = aCumulative(indicator).put("parent", "TG9");
        without.remove("periods");
        plan.set("targets", array(unknownIndicator, inverted, without));
        plan.set(
                "allocations",
                array(
                        anAllocation(later, "x").put("target", "TG1"),
                        anAllocation(province, "1").put("target", "TG8")));
        var task = aTask("K01", UuidCreator.getTimeOrderedEpoch());
        plan.set("tasks", array(task, aTask("K01", province)));

        post("/v1/plans", plan)
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/period PERIOD_INVALID",
                                "#/pace PACE_INVALID",
                                "#/targets/0/indicator UNKNOWN_INDICATOR",
                                "#/targets/0/operator OPERATOR_INVALID",
                                "#/targets/1/periods/0/value VALUE_RANGE_INVERTED",
                                "#/targets/1/periods/1/value QUANTITY_SCALE",
                                "#/targets/1/parent PARENT_REQUIRED",
                                "#/targets/2/key KEY_TWICE",
                                "#/targets/2/periods TARGET_WITHOUT_PERIOD",
                                "#/targets/2/parent UNKNOWN_TARGET",
                                "#/allocations/0/cells/0/cell CELL_INVALID",
                                "#/allocations/0/cells/0/unitId UNIT_NOT_IN_FORCE",
                                "#/allocations/1/target UNKNOWN_TARGET",
                                "#/tasks/0/leads/0 NOT_YET_KNOWN",
                                "#/tasks/1/key KEY_TWICE"));
        asViewer()
                .queryParam("unit", province)
                .get("/v1/plans")
                .then()
                .body("items", hasSize(0))
                .body("nextCursor", nullValue());
    }

    @Test
    void ofSeveralWithOneKeyAtOnceOneIsIssuedWhole() throws Exception {
        var province = province();
        var plan = aWholePlan(province, newIndicator(), communeOf(province));
        List<Callable<Integer>> attempts =
                Collections.nCopies(4, () -> post("/v1/plans", plan).extract().statusCode());

        var statuses = new ArrayList<Integer>();
        try (var callers = Executors.newFixedThreadPool(4)) {
            for (var answer : callers.invokeAll(attempts)) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
        asViewer()
                .queryParam("unit", province)
                .get("/v1/plans")
                .then()
                .body("items.targetCount", contains(3))
                .body("items.taskCount", contains(2));
    }

    @Test
    void aUnitThatHasNotArrivedMayStillCome() {
        var plan = anEmptyPlan(UuidCreator.getTimeOrderedEpoch());
        plan.putArray("issuers").add(UuidCreator.getTimeOrderedEpoch().toString());

        post("/v1/plans", plan)
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("NOT_YET_KNOWN"))
                .body("errors.pointer", containsInAnyOrder("#/unit", "#/issuers/0"));
    }

    @Test
    void aSecondTryWithTheSameKeyIsNotASecondPlan() {
        var province = province();
        var plan = anEmptyPlan(province);
        var key = UUID.randomUUID().toString();

        var first = asPlanner()
                .header("Idempotency-Key", key)
                .body(plan.toString())
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .extract();
        asPlanner()
                .header("Idempotency-Key", key)
                .body(plan.toString())
                .post("/v1/plans")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first.path("id")));
    }

    @Test
    void aPlanNobodyIssuedIsNotFound() {
        var nobody = "/v1/plans/" + UuidCreator.getTimeOrderedEpoch();
        get(nobody).statusCode(404);
        get(nobody + "/targets").statusCode(404);
        get(nobody + "/tasks").statusCode(404);
        get(nobody + "/texts").statusCode(404);
    }
}
