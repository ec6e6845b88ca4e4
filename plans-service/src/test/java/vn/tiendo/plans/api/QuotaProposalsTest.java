package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.asViewer;
import static vn.tiendo.plans.api.Api.get;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.Api.year;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.annulled;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.replacing;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.events.units.Share;

@OnRealStack
class QuotaProposalsTest {
    private static final String DAY = "2026-07-01";

    private UUID province = new UUID(0, 0);
    private UUID a = new UUID(0, 0);
    private UUID b = new UUID(0, 0);
    private String target = "";

    @BeforeEach
    void aTargetOfTwoYearsSharedOutOverTwoCommunes() {
        province = province();
        a = communeOf(province);
        b = communeOf(province);
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        target = idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
        allocate(2026, cell(a, "3"), cell(b, "2"));
        allocate(2027, cell(a, "4"), cell(b, "2"));
    }

    @Test
    void ofAMergerAreTheSumsOfTheRunningAndLaterYears() {
        var merger = merger(unit(province, DAY));

        proposal(merger)
                .statusCode(200)
                .body("cells.cell", contains("5", "6"))
                .body("cells.period.from", contains("2026-01-01", "2027-01-01"))
                .body("confirmation", nullValue());
    }

    @Test
    void areConfirmedOnceAndThenFrozen() {
        var c = unit(province, DAY);
        var merger = merger(c);
        accepted("/v1/quota-confirmations", confirmation(merger).put("document", "21-QĐ/TU"));
        // A table of the days before, recorded later, would have changed the proposal.
        allocate(2026, cell(a, "30"));

        proposal(merger).body("cells.cell", contains("5", "6")).body("confirmation.document", equalTo("21-QĐ/TU"));
        post("/v1/quota-confirmations", confirmation(merger))
                .statusCode(409)
                .body("code", equalTo("QUOTAS_ALREADY_CONFIRMED"));
    }

    @Test
    void areTheSuccessorsFromALaterDayWhereThePersonSaysSo() {
        var c = unit(province, DAY);
        accepted("/v1/quota-confirmations", confirmation(merger(c)).put("effectiveOn", "2026-08-15"));

        get("/v1/targets/" + target + "/allocations?at=2026-08-14")
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.unitId", contains(a.toString(), b.toString()));
        get("/v1/targets/" + target + "/allocations?at=2026-08-15")
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.find { it.unitId == '" + c + "' }.cell", equalTo("5"));
    }

    @Test
    void ofAYearThatIsOverWhenTheyAreConfirmedStayAsTheyAre() {
        var c = unit(province, DAY);
        accepted("/v1/quota-confirmations", confirmation(merger(c)).put("effectiveOn", "2027-01-01"));

        get("/v1/targets/" + target + "/allocations?at=2027-01-01")
                .body("inForce[0].cells.unitId", contains(a.toString(), b.toString()))
                .body("inForce[1].cells.find { it.unitId == '" + c + "' }.cell", equalTo("6"));
        post(
                        "/v1/quota-confirmations",
                        confirmation(merger(unit(province, DAY))).put("effectiveOn", "2028-01-01"))
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_CONFIRM"));
    }

    @Test
    void areNobodysBeforeTheSuccession() {
        post(
                        "/v1/quota-confirmations",
                        confirmation(merger(unit(province, DAY))).put("effectiveOn", "2026-06-30"))
                .statusCode(422)
                .body("code", equalTo("EFFECTIVE_BEFORE_SUCCESSION"))
                .body("errors.pointer", contains("#/effectiveOn"));
    }

    @Test
    void onceConfirmedNoQuotaIsCountedTwice() {
        var c = unit(province, DAY);
        accepted("/v1/quota-confirmations", confirmation(merger(c)));

        get("/v1/targets/" + target + "/allocations?at=2026-06-30")
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.unitId", contains(a.toString(), b.toString()));
        get("/v1/targets/" + target + "/allocations?at=2026-07-01")
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.find { it.unitId == '" + c + "' }.cell", equalTo("5"))
                .body("inForce[0].cells.find { it.unitId == '" + a + "' }.cell", equalTo(""));
    }

    @Test
    void ofASplitAreSharesWithoutRemainderInCodeOrder() {
        var x = unit(province, DAY, "02");
        var y = unit(province, DAY, "01");
        var shares = List.of(new Share(x, BigDecimal.ONE), new Share(y, BigDecimal.ONE));

        proposal(succession("SPLIT", DAY, List.of(a), List.of(x, y), shares))
                .body("cells.unitId", contains(y.toString(), x.toString(), y.toString(), x.toString()))
                .body("cells.cell", contains("2", "1", "2", "2"));
    }

    @Test
    void ofASplitWithoutSharesWaitForAPerson() {
        var x = unit(province, DAY);
        var y = unit(province, DAY);
        var split = succession("SPLIT", DAY, List.of(a), List.of(x, y), List.of());

        proposal(split)
                .body("cells", hasSize(4))
                .body("cells.cell", contains(nullValue(), nullValue(), nullValue(), nullValue()));
        post("/v1/quota-confirmations", confirmation(split))
                .statusCode(422)
                .body("code", equalTo("NOTHING_TO_CONFIRM"));

        var decided = confirmation(split);
        decided.set("cells", array(decided(2026, x, "1"), decided(2026, y, "2")));
        accepted("/v1/quota-confirmations", decided);
        get("/v1/targets/" + target + "/allocations?at=" + DAY).body("inForce.total", contains("5", "6"));
    }

    @Test
    void mayBeDecidedOtherwiseCellByCell() {
        var c = unit(province, DAY);
        var otherwise = confirmation(merger(c));
        otherwise.set("cells", array(decided(2027, c, "8")));
        accepted("/v1/quota-confirmations", otherwise);

        get("/v1/targets/" + target + "/allocations?at=" + DAY).body("inForce.total", contains("5", "8"));
    }

    @Test
    void whatIsWrongInADecisionIsSaidCellByCell() {
        var c = unit(province, DAY);
        var wrong = confirmation(merger(c));
        wrong.set(
                "cells",
                array(decided(2026, c, "x"), decided(2026, c, "1"), decided(2026, a, "1"), decided(2030, c, "1")));

        post("/v1/quota-confirmations", wrong)
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "#/cells/0/cell CELL_INVALID",
                                "#/cells/1/unitId UNIT_TWICE",
                                "#/cells/2/unitId NOT_A_SUCCESSOR",
                                "#/cells/3/unitId NOT_A_SUCCESSOR"));
    }

    @Test
    void ofTwoSuccessionsOfOneDayAreTakenTogether() {
        var d = communeOf(province);
        allocate(2026, cell(d, "1"));
        var first = succession("ABSORB", DAY, List.of(a), List.of(b), List.of());
        var second = succession("ABSORB", DAY, List.of(d), List.of(b), List.of());
        accepted("/v1/quota-confirmations", confirmation(first));

        proposal(second).body("cells.cell", contains("6"));
        accepted("/v1/quota-confirmations", confirmation(second));
        get("/v1/targets/" + target + "/allocations?at=" + DAY).body("inForce[0].total", equalTo("6"));
    }

    @Test
    void overTwoHopsEachHopTakesOverWhatTheLastOneConfirmed() {
        var c = unit(province, DAY);
        accepted("/v1/quota-confirmations", confirmation(merger(c)));
        var next = unit(province, "2026-10-01");

        proposal(succession("MERGE", "2026-10-01", List.of(c), List.of(next), List.of()))
                .body("cells.cell", contains("5", "6"));
    }

    @Test
    void overTwoHopsNothingGoesOnThatWasNobodysOnTheEve() {
        var c = unit(province, DAY);
        accepted("/v1/quota-confirmations", confirmation(merger(c)).put("effectiveOn", "2026-10-01"));
        var next = unit(province, "2026-10-01");

        proposal(succession("MERGE", "2026-10-01", List.of(c), List.of(next), List.of()))
                .body("cells", empty());
    }

    @Test
    void endWithTheirSuccession() {
        var merger = merger(unit(province, DAY));
        annulled(merger, DAY);

        proposal(merger).body("cells", empty()).body("inEffect", equalTo(false));
        post("/v1/quota-confirmations", confirmation(merger))
                .statusCode(409)
                .body("code", equalTo("SUCCESSION_NOT_IN_EFFECT"));
    }

    @Test
    void areGivenBackWhenTheirSuccessionIsAnnulled() {
        var c = unit(province, DAY);
        var merger = merger(c);
        var confirmed = idOf(accepted("/v1/quota-confirmations", confirmation(merger)));
        var withdrawal = object().put("confirmationId", confirmed).put("reason", "Việc sáp nhập đã bị hủy");
        post("/v1/quota-withdrawals", withdrawal).statusCode(409).body("code", equalTo("SUCCESSION_IN_EFFECT"));
        annulled(merger, DAY);

        accepted("/v1/quota-withdrawals", withdrawal);

        get("/v1/targets/" + target + "/allocations?at=" + DAY)
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.find { it.unitId == '" + a + "' }.cell", equalTo("3"))
                .body("inForce[0].cells.find { it.unitId == '" + c + "' }.cell", equalTo(""));
        post("/v1/quota-withdrawals", withdrawal).statusCode(409).body("code", equalTo("QUOTAS_ALREADY_WITHDRAWN"));
    }

    @Test
    void goOverToTheSuccessorOfTheSuccessionThatReplacesTheirs() {
        var c = unit(province, DAY);
        var wrong = merger(c);
        accepted("/v1/quota-confirmations", confirmation(wrong));
        var d = unit(province, DAY);
        var right = replacing(wrong, "MERGE", DAY, List.of(a, b), List.of(d));

        proposal(right).body("cells.cell", contains("5", "6"));
        accepted("/v1/quota-confirmations", confirmation(right));

        get("/v1/targets/" + target + "/allocations?at=" + DAY)
                .body("inForce.total", contains("5", "6"))
                .body("inForce[0].cells.find { it.unitId == '" + d + "' }.cell", equalTo("5"))
                .body("inForce[0].cells.find { it.unitId == '" + c + "' }.cell", equalTo(""));
    }

    @Test
    void ofASuccessionThatHasNotArrivedMayStillCome() {
        proposal(UuidCreator.getTimeOrderedEpoch()).statusCode(409).body("code", equalTo("NOT_YET_KNOWN"));
        get("/v1/quota-proposals?target=" + target).statusCode(400).body("errors.code", contains("REQUIRED"));
    }

    private UUID merger(UUID into) {
        return succession("MERGE", DAY, List.of(a, b), List.of(into), List.of());
    }

    private ValidatableResponse proposal(UUID succession) {
        return asViewer()
                .queryParam("target", target)
                .queryParam("succession", succession)
                .get("/v1/quota-proposals")
                .then();
    }

    private ObjectNode confirmation(UUID succession) {
        return object().put("targetId", target).put("successionId", succession.toString());
    }

    private void allocate(int year, ObjectNode... cells) {
        var table = object().put("effectiveOn", "2026-02-01");
        table.set("period", year(year));
        table.set("cells", array(cells));
        accepted("/v1/targets/" + target + "/allocations", table);
    }

    private static ObjectNode cell(UUID unit, String cell) {
        return object().put("unitId", unit.toString()).put("cell", cell);
    }

    private static ObjectNode decided(int year, UUID unit, String cell) {
        var decided = cell(unit, cell);
        decided.set("period", year(year));
        return decided;
    }
}
