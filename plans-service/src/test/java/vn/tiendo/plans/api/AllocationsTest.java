package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class AllocationsTest {

    private static String aTargetOf(UUID province) {
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        return idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
    }

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    @Test
    void keepsFiveMeaningsAndBothTotals() {
        var province = province();
        var allocations = "/v1/targets/" + aTargetOf(province) + "/allocations";
        var table = anAllocation(province, "3");
        table.set(
                "cells",
                array(
                        cell(communeOf(province), "3"),
                        cell(communeOf(province), "0"),
                        cell(communeOf(province), "1-2"),
                        cell(communeOf(province), ""),
                        cell(communeOf(province), "-")));
        accepted(allocations, table);

        get(allocations)
                .statusCode(200)
                .body("items[0].cells.cell", contains("3", "0", "1-2", "", "-"))
                .body("items[0].printedTotal", equalTo("4"))
                .body("items[0].recomputedTotal", equalTo("3"))
                .body("items[0].totalsAgree", equalTo(false))
                .body("inForce[0].total", equalTo("3"));
    }

    @Test
    void aLaterTableChangesOnlyItsCells() {
        var province = province();
        var a = communeOf(province);
        var b = communeOf(province);
        var allocations = "/v1/targets/" + aTargetOf(province) + "/allocations";
        var first = anAllocation(a, "4");
        first.set("cells", array(cell(a, "4"), cell(b, "1")));
        accepted(allocations, first);
        accepted(allocations, anAllocation(a, "6").put("effectiveOn", "2026-07-01"));

        get(allocations + "?at=2026-06-30")
                .body("inForce[0].total", equalTo("5"))
                .body("items", hasSize(1));
        get(allocations + "?at=2026-12-31")
                .body("inForce[0].total", equalTo("7"))
                .body("items", hasSize(2));
    }

    @Test
    void whatIsWrongInATableIsSaidCellByCell() {
        var province = province();
        var later = unit(province, "2030-01-01");
        var table = anAllocation(province, "3").put("printedTotal", "8-10");
        table.set("period", Api.year(2029));
        table.set(
                "cells",
                array(
                        cell(later, "3"),
                        cell(province, "x"),
                        cell(province, "0.5"),
                        cell(UuidCreator.getTimeOrderedEpoch(), "2-1")));

        post("/v1/targets/" + aTargetOf(province) + "/allocations", table)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/period PERIOD_NOT_OF_TARGET",
                                "#/printedTotal VALUE_INVALID",
                                "#/cells/0/unitId UNIT_NOT_IN_FORCE",
                                "#/cells/1/cell CELL_INVALID",
                                "#/cells/2/unitId UNIT_TWICE",
                                "#/cells/2/cell QUANTITY_SCALE",
                                "#/cells/3/unitId NOT_YET_KNOWN",
                                "#/cells/3/cell VALUE_RANGE_INVERTED"));
    }

    @Test
    void aUnitThatHasNotArrivedMayStillCome() {
        post(
                        "/v1/targets/" + aTargetOf(province()) + "/allocations",
                        anAllocation(UuidCreator.getTimeOrderedEpoch(), "3"))
                .statusCode(409)
                .body("code", equalTo("NOT_YET_KNOWN"))
                .body("errors.pointer", contains("#/cells/0/unitId"));
    }

    @Test
    void ofAClosedPeriodNeedsADocument() {
        var province = province();
        var allocations = "/v1/targets/" + aTargetOf(province) + "/allocations";
        var closed =
                anAllocation(province, "2").put("effectiveOn", "2027-02-01").put("closed", true);

        post(allocations, closed).statusCode(422).body("code", equalTo("DOCUMENT_REQUIRED"));
        accepted(allocations, closed.put("document", "8-QĐ/TU"));
    }
}
