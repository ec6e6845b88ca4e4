package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import org.junit.jupiter.api.Test;

@OnRealStack
class AuthorityOfPlannersTest {

    @Test
    void coversTheirUnitAndWhatIsBelowIt() {
        var province = province();
        var commune = communeOf(province);

        as("planner", province)
                .body(anEmptyPlan(commune).toString())
                .post("/v1/plans")
                .then()
                .statusCode(201);
        as("planner", commune)
                .body(anEmptyPlan(commune).toString())
                .post("/v1/plans")
                .then()
                .statusCode(201);
    }

    @Test
    void endsAtTheirUnit() {
        var province = province();

        as("planner", communeOf(province))
                .body(anEmptyPlan(province).toString())
                .post("/v1/plans")
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
    }

    @Test
    void definesWhatIsCountedButRenamesNothingThatOthersCountBy() {
        var changes = "/v1/indicators/" + newIndicator() + "/changes";
        var renamed = object().put("effectiveOn", "2026-01-01").put("nameEn", "Others");

        as("planner", province())
                .body(anIndicator().toString())
                .post("/v1/indicators")
                .then()
                .statusCode(201);
        as("planner", province())
                .body(renamed.toString())
                .post(changes)
                .then()
                .statusCode(403)
                .body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        accepted(changes, renamed);
    }

    @Test
    void isNoViewers() {
        var province = province();

        for (var role : new String[] {"viewer", "reporter", "compiler", "registrar"}) {
            as(role, province)
                    .body(anEmptyPlan(province).toString())
                    .post("/v1/plans")
                    .then()
                    .statusCode(403);
            as(role, province).get("/v1/plans").then().statusCode(200);
        }
    }
}
