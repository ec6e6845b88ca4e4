package vn.tiendo.plans.finding.rule;

import static vn.tiendo.plans.finding.rule.ExaminedObligation.Nature.FINAL_REVIEW;
import static vn.tiendo.plans.finding.rule.ExaminedObligation.Nature.REPORT;
import static vn.tiendo.plans.finding.rule.ExaminedObligation.Nature.REVIEW;
import static vn.tiendo.plans.finding.rule.FindingCode.AS_OF_AFTER_ISSUE;
import static vn.tiendo.plans.finding.rule.FindingCode.DEADLINE_BEFORE_ISSUE;
import static vn.tiendo.plans.finding.rule.FindingCode.DEADLINE_BEFORE_RECEIPT;
import static vn.tiendo.plans.finding.rule.FindingCode.DEADLINE_ON_DAY_OFF;
import static vn.tiendo.plans.finding.rule.FindingCode.FINAL_REVIEW_BEFORE_LAST_TARGET;
import static vn.tiendo.plans.finding.rule.FindingCode.REVIEW_BEFORE_COVERED_PERIOD_ENDS;
import static vn.tiendo.plans.finding.rule.FindingCode.TIERS_OUT_OF_ORDER;
import static vn.tiendo.plans.finding.rule.FindingCode.UNIT_ENDS_BEFORE_OBLIGATION;
import static vn.tiendo.plans.finding.rule.PlanUnderTest.aPlan;
import static vn.tiendo.plans.target.TargetKind.ANNUAL_MINIMUM;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Dates of a plan that do not go together, each after one of the five plans. */
class DatesThatDoNotFitTest {

    private static PlanUnderTest namDinh() {
        return aPlan("2021-09-01", "2025-12-31").issued("2021-09-24").received("2021-10-04");
    }

    private static PlanUnderTest tanYen() {
        return aPlan("2023-01-01", "2030-12-31").issued(null).target("TG1", ANNUAL_MINIMUM, null, "2030", "9");
    }

    @Test
    void theDayHadPassedWhenThePaperArrived() {
        namDinh()
                .task("K00", "2021-09-20")
                .task("K01", "2021-09-29")
                .task("K02", "2021-10-04")
                .shows(DEADLINE_BEFORE_RECEIPT, "K01 #/tasks/1/schedule");
    }

    @Test
    void theDayHadPassedWhenThePaperWasSigned() {
        namDinh()
                .task("K00", "2021-09-23")
                .task("K01", "2021-09-24")
                .shows(DEADLINE_BEFORE_ISSUE, "K00 #/tasks/0/schedule");
    }

    @Test
    void withoutADateOfThePaperNothingIsTooEarly() {
        tanYen().task("K00", "1999-09-24").shows(DEADLINE_BEFORE_ISSUE);
    }

    @Test
    void aHolidayAndASundayStayTheLastDay() {
        aPlan("2026-01-01", "2030-12-31")
                .task("K14", "2026-04-30")
                .task("K15", "2026-04-29")
                .task("K51", "2028-12-31")
                .shows(DEADLINE_ON_DAY_OFF, "K14 #/tasks/0/schedule", "K51 #/tasks/2/schedule");
    }

    @Test
    void figuresOfTheTwentiethOnAPaperOfTheThirteenthAreOneFinding() {
        aPlan("2023-01-01", "2025-08-31")
                .issued("2023-08-13")
                .baseline("B1", "116", "2023-08-20")
                .baseline("B2", "63", "2023-08-20")
                .baseline("B3", "53", "2023-08-13")
                .shows(AS_OF_AFTER_ISSUE, "baselines #/baselines");
    }

    @Test
    void aFinalReviewBeforeTheLastYearIsOver() {
        tanYen().owed("RV2", FINAL_REVIEW, null, List.of("2030-09-30"), List.of(), "")
                .owed("RV3", FINAL_REVIEW, null, List.of("2030-12-31"), List.of(), "")
                .shows(FINAL_REVIEW_BEFORE_LAST_TARGET, "RV2 #/obligations/0");
    }

    @Test
    void aReviewOfFiveYearsInTheFourth() {
        namDinh()
                .owed("RV4", REVIEW, "2021-09-24/2026-09-23", List.of("2025-07-31"), List.of(), "")
                .owed("RV5", REVIEW, "2022", List.of("2022-12-31"), List.of(), "")
                .owed("RP2", REPORT, "2022", List.of("2022-12-14"), List.of(), "")
                .shows(REVIEW_BEFORE_COVERED_PERIOD_ENDS, "RV4 #/obligations/0");
    }

    @Test
    void whatIsCompiledIsDueBeforeItsParts() {
        aPlan("2024-01-01", "2024-12-31")
                .owed("RP1", REPORT, null, List.of("2024-06-19"), List.of("RP3"), "")
                .owed("RP3", REPORT, null, List.of("2024-06-29"), List.of("RP5"), "")
                .owed("RP5", REPORT, null, List.of("2024-06-28"), List.of(), "")
                .shows(TIERS_OUT_OF_ORDER, "RP3 #/obligations/1");
    }

    @Test
    void aYearlyEvaluationGoesOnAfterTheReviewThatRestsOnIt() {
        aPlan("2026-01-01", "2030-12-31")
                .owed("RV1", REVIEW, null, List.of("2026-12-31", "2027-12-31", "2030-12-31"), List.of("RV2"), "")
                .owed("RV2", REVIEW, null, List.of("2028-12-31"), List.of(), "")
                .shows(TIERS_OUT_OF_ORDER);
    }

    @Test
    void aDistrictEndsBeforeItsYearlyReport() {
        tanYen().owed("RP1", REPORT, null, List.of("2023-12-31", "2024-12-31", "2025-12-31"), List.of(), "2025-06-30")
                .owed("RP2", REPORT, null, List.of("2024-12-31"), List.of(), "2025-06-30")
                .shows(UNIT_ENDS_BEFORE_OBLIGATION, "RP1 #/obligations/0");
    }

    @Test
    void eachOwesAReportAloneAndAllHoldAReviewTogether() {
        namDinh()
                .owed("RP1", REPORT, null, List.of("2025-07-31"), List.of(), "2025-02-28", "")
                .owed("RV4", REVIEW, null, List.of("2025-07-31"), List.of(), "2025-02-28", "")
                .owed("RV5", REVIEW, null, List.of("2025-07-31"), List.of(), "2025-02-28", "2025-06-30")
                .shows(UNIT_ENDS_BEFORE_OBLIGATION, "RP1 #/obligations/0", "RV5 #/obligations/2");
    }
}
