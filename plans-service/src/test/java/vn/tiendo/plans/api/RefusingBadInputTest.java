package vn.tiendo.plans.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.aCumulative;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.province;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

@OnRealStack
class RefusingBadInputTest {
    private static final String TWELVE_DIGITS = "0240" + "12345678";

    @Test
    void aWrongFormIsSaidInAllPlacesOfAPlan() {
        var province = province();
        var plan = anEmptyPlan(province).put("format", "tiendo-plan/9").put("effectiveOn", "15/04/2026");
        plan.remove("titleVi");
        var target = aCumulative("MEMBERS").put("kind", "MONTHLY").put("colour", "red");
        plan.set("targets", array(target));
        var task = aTask("K01", province);
        task.putArray("leads");
        plan.set("tasks", array(task));

        post("/v1/plans", plan)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/format",
                                "#/effectiveOn",
                                "#/titleVi",
                                "#/targets/0/kind",
                                "#/targets/0/colour",
                                "#/tasks/0/leads"));
        asViewer().queryParam("unit", province).get("/v1/plans").then().body("items", hasSize(0));
    }

    @Test
    void aPersonalNumberInATextIsNeitherKeptNorEchoed() {
        post("/v1/indicators", anIndicator().put("nameVi", "Số " + TWELVE_DIGITS))
                .statusCode(422)
                .body("code", equalTo("PERSONAL_IDENTIFIER"))
                .body("errors[0].pointer", equalTo("#/nameVi"))
                .body(not(containsString(TWELVE_DIGITS)));
        get("/v1/indicators?code=" + TWELVE_DIGITS).statusCode(422).body(not(containsString(TWELVE_DIGITS)));
    }

    @Test
    void brokenJsonAndOtherMediaAreProblems() {
        asPlanner().body("{\"key\": ").post("/v1/plans").then().statusCode(400).body("code", equalTo("MALFORMED_JSON"));
        asPlanner()
                .contentType("text/plain")
                .body("plan")
                .post("/v1/plans")
                .then()
                .statusCode(415);
        get("/v1/plans?colour=red").statusCode(400).body("code", equalTo("UNKNOWN_PARAMETER"));
        get("/v1/plans/not-an-id").statusCode(404);
    }

    @Test
    void textsAreVietnameseUnlessAskedOtherwise() {
        given().auth()
                .oauth2(StackForTests.get().token("tester", Set.of("planner"), null))
                .contentType("application/json")
                .body(anIndicator()
                        .put("partOf", "0190a000-0000-7000-8000-000000000000")
                        .toString())
                .post("/v1/indicators")
                .then()
                .statusCode(422)
                .header("Content-Language", startsWith("vi"))
                .body("title", equalTo("Không có chỉ tiêu thống kê này"));
    }
}
