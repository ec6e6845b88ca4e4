package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asPlanner;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan with a target of two years, and three communes. */
@OnRealStack
class AllocationTablesTest {
    private UUID province;
    private UUID a;
    private UUID b;
    private UUID c;
    private String plan;
    private String target;

    @BeforeEach
    void aPlan() {
        province = province();
        a = unit(province, "2020-01-01", "A1");
        b = unit(province, "2020-01-01", "B1");
        c = unit(province, "2020-01-01", "C1");
        plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        target = idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
    }

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    private void assigned(String effectiveOn, int year, ObjectNode... cells) {
        var table = anAllocation(a, "1").put("effectiveOn", effectiveOn);
        table.set("period", year(year));
        table.set("cells", array(cells));
        accepted("/v1/targets/" + target + "/allocations", table);
    }

    private ValidatableResponse table(String question) {
        return get("/v1/plans/" + plan + "/allocation-table" + question).statusCode(200);
    }

    @Test
    void isReadInPagesOfUnitsInTheOrderOfTheFirstTable() {
        assigned("2026-02-01", 2026, cell(b, "3"), cell(a, "1-2"));
        assigned("2026-02-01", 2027, cell(c, "5"), cell(b, "-"));
        assigned("2026-06-01", 2026, cell(a, "4"));

        var first = table("?limit=2")
                .body("columns.period.from", contains("2026-01-01", "2027-01-01"))
                .body("columns.sum", contains("7", "5"))
                .body("items.unitId", contains(b.toString(), a.toString()))
                .body("items.code", contains("B1", "A1"))
                .body("items[0].name", equalTo("Đảng bộ"))
                .body("items.cells", contains(List.of("3", "-"), List.of("4", "")));
        table("?limit=2&cursor=" + first.extract().path("nextCursor"))
                .body("items.unitId", contains(c.toString()))
                .body("items[0].cells", contains("", "5"))
                .body("nextCursor", nullValue());
        table("?at=2026-05-31").body("items[1].cells[0]", equalTo("1-2"));
    }

    @Test
    void aTotalIsProposedToBeSharedOut() {
        var request = object().put("target", target).put("method", "EQUAL");
        request.set("period", year(2026));
        request.set(
                "units",
                array(
                        object().put("unitId", a.toString()),
                        object().put("unitId", b.toString()),
                        object().put("unitId", c.toString())));

        asPlanner()
                .body(request.toString())
                .post("/v1/allocation-proposals")
                .then()
                .statusCode(200)
                .body("total", equalTo("200"))
                .body("sum", equalTo("200"))
                .body("cells.cell", contains("67", "67", "66"));
    }

    @Test
    void whatCannotBeSharedOutIsSaidPlaceByPlace() {
        var request = object().put("target", target).put("method", "WEIGHTED").put("total", "1-2");
        request.set("period", year(2031));
        request.set(
                "units",
                array(
                        object().put("unitId", a.toString()),
                        object().put("unitId", a.toString()).put("weight", -1)));

        asPlanner()
                .body(request.toString())
                .post("/v1/allocation-proposals")
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/period PERIOD_NOT_OF_TARGET",
                                "#/total VALUE_INVALID",
                                "#/units WEIGHTS_WITHOUT_SUM",
                                "#/units/0/weight WEIGHT_REQUIRED",
                                "#/units/1/weight NEGATIVE_QUANTITY",
                                "#/units/1/unitId UNIT_TWICE"));
    }
}
