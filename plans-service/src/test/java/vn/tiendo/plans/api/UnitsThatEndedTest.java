package vn.tiendo.plans.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.plans.api.Api.accepted;
import static vn.tiendo.plans.api.Api.array;
import static vn.tiendo.plans.api.Api.idOf;
import static vn.tiendo.plans.api.Api.newIndicator;
import static vn.tiendo.plans.api.Api.object;
import static vn.tiendo.plans.api.Api.post;
import static vn.tiendo.plans.api.PlanFixture.anAllocation;
import static vn.tiendo.plans.api.PlanFixture.anAnnualMinimum;
import static vn.tiendo.plans.api.PlanFixture.anEmptyPlan;
import static vn.tiendo.plans.api.UnitsToldFixture.annulled;
import static vn.tiendo.plans.api.UnitsToldFixture.communeOf;
import static vn.tiendo.plans.api.UnitsToldFixture.province;
import static vn.tiendo.plans.api.UnitsToldFixture.succession;
import static vn.tiendo.plans.api.UnitsToldFixture.unit;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnRealStack
class UnitsThatEndedTest {

    private static String allocationsOfATargetOf(UUID province) {
        var plan = idOf(accepted("/v1/plans", anEmptyPlan(province)));
        var target = idOf(accepted("/v1/plans/" + plan + "/targets", anAnnualMinimum(newIndicator())));
        return "/v1/targets/" + target + "/allocations";
    }

    @Test
    void getNoQuotaAfterTheirEnd() {
        var province = province();
        var commune = communeOf(province);
        var allocations = allocationsOfATargetOf(province);
        succession("ABSORB", "2026-07-01", List.of(commune), List.of(communeOf(province)), List.of());

        accepted(allocations, anAllocation(commune, "3").put("effectiveOn", "2026-06-30"));
        post(allocations, anAllocation(commune, "4").put("effectiveOn", "2026-07-01"))
                .statusCode(422)
                .body("errors.code", contains("UNIT_NOT_IN_FORCE"))
                .body("errors.pointer", contains("#/cells/0/unitId"));
    }

    @Test
    void mayLoseTheirQuotaAfterTheirEnd() {
        var province = province();
        var commune = communeOf(province);
        succession("DISSOLVE", "2026-07-01", List.of(commune), List.of(), List.of());

        accepted(allocationsOfATargetOf(province), anAllocation(commune, "").put("effectiveOn", "2026-09-01"));
    }

    @Test
    void keepAQuotaOfAPaperFromTheirDaysThatIsRecordedLater() {
        var province = province();
        var commune = communeOf(province);
        succession("DISSOLVE", "2026-07-01", List.of(commune), List.of(), List.of());
        var nextYear = anAllocation(commune, "3").put("effectiveOn", "2026-02-01");
        nextYear.set("period", Api.year(2027));

        accepted(allocationsOfATargetOf(province), nextYear);
    }

    @Test
    void giveWayToSuccessorsThatGetAQuotaBeforeTheirFirstDay() {
        var province = province();
        var successor = unit(province, "2026-07-01");

        accepted(allocationsOfATargetOf(province), anAllocation(successor, "5").put("effectiveOn", "2026-06-20"));
    }

    @Test
    void issueNoPlanAfterTheirEnd() {
        post("/v1/plans", anEmptyPlan(aProvinceThatEndsBefore("2026-04-15")))
                .statusCode(422)
                .body("errors.find { it.code == 'UNIT_NOT_IN_FORCE' }.pointer", equalTo("#/unit"));
        accepted("/v1/plans", anEmptyPlan(aProvinceThatEndsBefore("2026-04-16")));
    }

    private static UUID aProvinceThatEndsBefore(String day) {
        var province = province();
        succession("MERGE", day, List.of(province), List.of(unit(null, day)), List.of());
        return province;
    }

    @Test
    void goOnWhenTheirSuccessionIsAnnulled() {
        var province = province();
        var commune = communeOf(province);
        var allocations = allocationsOfATargetOf(province);
        var dissolved = succession("DISSOLVE", "2026-01-01", List.of(commune), List.of(), List.of());
        post(allocations, anAllocation(commune, "3")).statusCode(422);

        annulled(dissolved, "2026-01-01");

        accepted(allocations, anAllocation(commune, "3"));
    }

    @Test
    void areNotThoseThatGaveOnlyAPartAway() {
        var province = province();
        var giver = communeOf(province);
        succession("TRANSFER", "2026-01-01", List.of(giver), List.of(communeOf(province)), List.of());
        var table = anAllocation(giver, "3");
        table.set("cells", array(object().put("unitId", giver.toString()).put("cell", "3")));

        accepted(allocationsOfATargetOf(province), table);
    }
}
