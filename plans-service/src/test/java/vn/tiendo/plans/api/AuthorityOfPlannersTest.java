package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.anIndicator;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.as;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.ObligationFixture.aYearlyReport;
import static vn.tiendo.plans.api.PlanFixture.aTask;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.groupChanged;
import static vn.tiendo.plans.api.UnitsToldFixture.groupOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unitMoved;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
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
    void readsWhatBindsUnitsOfItsOwnUntilTheyLeave() {
        var left = province();
        var commune = communeOf(left);
        var plan = anEmptyPlan(province());
        plan.set("tasks", array(aTask("K01", commune)));
        accepted("/v1/plans", plan);
        var joined = province();
        shown(left, plan, 1);
        shown(joined, plan, 0);

        unitMoved(commune, 2, "2026-07-01", joined);

        shown(left, plan, 0);
        shown(joined, plan, 1);
        shown(commune, plan, 1);
    }

    @Test
    void goesToTheNextOwnerOfAPlanFromItsDayOn() {
        var first = province();
        var next = province();
        var plan = anEmptyPlan(first);
        var id = idOf(accepted("/v1/plans", plan));
        close(next, id, "2026-07-01").statusCode(404);

        accepted(
                "/v1/plans/" + id + "/owners",
                object().put("unitId", next.toString())
                        .put("effectiveOn", "2026-07-01")
                        .put("reason", "Bàn giao"));

        shown(next, plan, 1);
        shown(first, plan, 1);
        close(next, id, "2026-06-30").statusCode(403).body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        close(first, id, "2026-07-01").statusCode(403).body("code", equalTo("UNIT_OUTSIDE_AUTHORITY"));
        close(next, id, "2026-07-01").statusCode(201);
    }

    private static ValidatableResponse close(UUID unit, String plan, String day) {
        return as("planner", unit)
                .body(object().put("effectiveOn", day).toString())
                .post("/v1/plans/" + plan + "/closings")
                .then();
    }

    @Test
    void readsWhatAGroupOfItsOwnCoordinatesOrIsToldOf() {
        var commune = communeOf(province());
        var group = groupOf(province(), commune);
        var coordinated = anEmptyPlan(province());
        var task = aTask("K01", province());
        task.putArray("coordinating").add(group.toString());
        coordinated.set("tasks", array(task));
        accepted("/v1/plans", coordinated);
        var told = anEmptyPlan(province());
        var report = aYearlyReport("RP1", province());
        report.putArray("recipients").add(group.toString());
        told.set("obligations", array(report));
        accepted("/v1/plans", told);

        shown(commune, coordinated, 1);
        shown(commune, told, 1);
        shown(communeOf(province()), coordinated, 0);

        groupChanged(group, province(), 2, "2026-07-01", List.of());
        shown(commune, coordinated, 0);
        shown(commune, told, 0);
    }

    private static void shown(UUID unit, ObjectNode plan, int times) {
        as("viewer", unit)
                .get("/v1/plans?include=total&key=" + plan.path("key").asText())
                .then()
                .statusCode(200)
                .body("items", hasSize(times))
                .body("total", equalTo(times));
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
