package vn.tiendo.plans.finding.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.finding.rule.FindingCode.ALLOCATION_NOT_TARGET;
import static vn.tiendo.plans.finding.rule.FindingCode.BASELINES_DO_NOT_ADD_UP;
import static vn.tiendo.plans.finding.rule.FindingCode.CHILD_PLAN_BELOW_ALLOCATION;
import static vn.tiendo.plans.finding.rule.FindingCode.PART_EXCEEDS_WHOLE;
import static vn.tiendo.plans.finding.rule.FindingCode.PERIOD_OUTSIDE_PLAN;
import static vn.tiendo.plans.finding.rule.FindingCode.PRINTED_TOTAL_NOT_SUM;
import static vn.tiendo.plans.finding.rule.FindingCode.SUBPERIODS_BELOW_TOTAL;
import static vn.tiendo.plans.finding.rule.PlanUnderTest.aPlan;
import static vn.tiendo.plans.target.Operator.AT_MOST;
import static vn.tiendo.plans.target.Operator.MORE_THAN;
import static vn.tiendo.plans.target.TargetKind.ANNUAL_MINIMUM;
import static vn.tiendo.plans.target.TargetKind.CUMULATIVE;
import static vn.tiendo.plans.target.TargetKind.OF_WHICH;
import static vn.tiendo.plans.target.TargetKind.RANGE_TOTAL;
import static vn.tiendo.plans.target.TargetKind.RATIO;
import static vn.tiendo.plans.target.TargetKind.SOFT_RANGE;
import static vn.tiendo.plans.target.TargetKind.SUBPERIOD_MINIMUM;
import static vn.tiendo.plans.target.TargetKind.SUBPERIOD_RANGE;

import org.junit.jupiter.api.Test;

/** Figures of a plan that exclude each other, after the plan of the bloc of Bắc Ninh. */
class FiguresThatContradictTest {
    private static final String WHOLE = "2023-01-01/2025-08-31";
    private static final String LAST = "2025-01-01/2025-08-31";

    private static PlanUnderTest theBloc() {
        return aPlan("2023-01-01", "2025-08-31");
    }

    @Test
    void twoAndThreeAndTwoAreLessThanEight() {
        theBloc()
                .target("TG1", RANGE_TOTAL, null, WHOLE, "8-10")
                .target("TG1a", SUBPERIOD_RANGE, "TG1", "2023", "2-3")
                .target("TG1b", SUBPERIOD_RANGE, "TG1", "2024", "3-4")
                .target("TG1c", SUBPERIOD_RANGE, "TG1", LAST, "2-3")
                .shows(SUBPERIODS_BELOW_TOTAL, "TG1a #/targets/1");
    }

    @Test
    void threeHundredTwiceAndTwoHundredMakeEightHundred() {
        theBloc()
                .target("TG2", CUMULATIVE, null, WHOLE, "800")
                .target("TG2a", SUBPERIOD_MINIMUM, "TG2", "2023", "300", "2024", "300", LAST, "200")
                .shows(SUBPERIODS_BELOW_TOTAL);
    }

    @Test
    void moreThanEightIsNotReachedByEight() {
        theBloc()
                .compared("TG1", CUMULATIVE, MORE_THAN, null, WHOLE, "8")
                .target("TG1a", SUBPERIOD_MINIMUM, "TG1", "2023", "2", "2024", "3", LAST, "3")
                .shows(SUBPERIODS_BELOW_TOTAL, "TG1a #/targets/1");
    }

    @Test
    void subperiodsThatLeaveAGapSayNothingOfTheTotal() {
        theBloc()
                .target("TG1", RANGE_TOTAL, null, WHOLE, "8-10")
                .target("TG1a", SUBPERIOD_RANGE, "TG1", "2023", "2-3", LAST, "2-3")
                .shows(SUBPERIODS_BELOW_TOTAL);
    }

    @Test
    void aCeilingHasNoFloorToReach() {
        theBloc()
                .compared("TG1", CUMULATIVE, AT_MOST, null, WHOLE, "8")
                .target("TG1a", SUBPERIOD_MINIMUM, "TG1", "2023", "2", "2024", "3", LAST, "2")
                .shows(SUBPERIODS_BELOW_TOTAL);
    }

    @Test
    void tenOfNineCannotBe() {
        theBloc()
                .target("v", ANNUAL_MINIMUM, null, "2024", "9")
                .target("w", OF_WHICH, "v", "2024", "10")
                .target("x", OF_WHICH, "v", "2024", "9", "2023", "20")
                .shows(PART_EXCEEDS_WHOLE, "w #/targets/1/periods/0/value");
    }

    @Test
    void nineOfEightToTenCanBe() {
        theBloc()
                .target("v", RANGE_TOTAL, null, WHOLE, "8-10")
                .target("w", OF_WHICH, "v", WHOLE, "9")
                .shows(PART_EXCEEDS_WHOLE);
    }

    @Test
    void aYearThatOutlivesThePlanAndOneBeforeIt() {
        theBloc()
                .target("v", ANNUAL_MINIMUM, null, "2024", "9", "2025", "9")
                .target("w", ANNUAL_MINIMUM, null, "2022", "9")
                .shows(PERIOD_OUTSIDE_PLAN, "v #/targets/0/periods/1/period", "w #/targets/1/periods/0/period");
    }

    @Test
    void whatIsGivenOutIsLessOrMoreThanTheTarget() {
        theBloc()
                .target("t", ANNUAL_MINIMUM, null, "2023", "3", "2024", "4", LAST, "5")
                .givenOut("t", "2023", "3")
                .givenOut("t", "2024", "3")
                .givenOut("t", LAST, "6")
                .shows(ALLOCATION_NOT_TARGET, "t #/targets/0/periods/1/value", "t #/targets/0/periods/2/value");
    }

    @Test
    void aRangeLeavesRoomAndPercentIsNotGivenOut() {
        theBloc()
                .target("t", RANGE_TOTAL, null, WHOLE, "8-10")
                .target("r", RATIO, null, "2024", "85")
                .target("s", SOFT_RANGE, null, "2024", "1-2")
                .target("o", ANNUAL_MINIMUM, null, "2024", "")
                .givenOut("t", WHOLE, "9")
                .givenOut("r", "2024", "170")
                .givenOut("s", "2024", "5")
                .givenOut("o", "2024", "5")
                .shows(ALLOCATION_NOT_TARGET);
    }

    @Test
    void aPrintedTotalStaysBesideAnotherSum() {
        theBloc()
                .target("t", ANNUAL_MINIMUM, null, "2024", "3")
                .table("t", "2024", "3", "3.0")
                .table("t", "2024", null, "7")
                .table("t", "2024", "4", "3")
                .shows(PRINTED_TOTAL_NOT_SUM, "t #/allocations/2/printedTotal");
    }

    @Test
    void printedFiguresThatShouldBeASum() {
        theBloc()
                .baseline("B1", "116", null)
                .baseline("B2", "63", null)
                .baseline("B3", "54", null)
                .baseline("B4", "53", null)
                .sum("B1", "B2", "B3")
                .sum("B1", "B2", "B4")
                .sum("B1", "B2", "unknown")
                .shows(BASELINES_DO_NOT_ADD_UP, "baselines #/baselineSums/0");
    }

    @Test
    void aChildPlanSetsLessThanItWasGiven() {
        theBloc()
                .target("t", ANNUAL_MINIMUM, null, "2024", "9")
                .child("t", "2024", "01-KH/ĐU", "5", "4")
                .child("t", "2024", "02-KH/ĐU", "4", "4")
                .shows(CHILD_PLAN_BELOW_ALLOCATION, "t #/targets/0");
    }

    @Test
    void aPlanInWhichEverythingFitsHasNoFinding() {
        var fitting = theBloc().target("t", ANNUAL_MINIMUM, null, "2024", "9").givenOut("t", "2024", "9");

        assertThat(fitting.found()).isEmpty();
    }
}
