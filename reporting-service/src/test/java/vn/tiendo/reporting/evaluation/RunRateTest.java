package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.TargetFixture.aCumulative;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.evaluation.RunRate.Outlook;

class RunRateTest {

    @Test
    void saysWhatIsNeededPerMonthAndWhereItLeads() {
        var rate = anAnnualMinimum(200)
                .from(2026)
                .evaluate(admissions("2026-03-10", 103), at("2026-06-30"))
                .of(2026)
                .runRate();

        assertThat(rate.needed()).isEqualByComparingTo("97");
        assertThat(rate.neededPerMonth()).isEqualByComparingTo("16.17");
        assertThat(rate.expected()).isEqualByComparingTo("207.71");
        assertThat(rate.outlook()).isEqualTo(Outlook.MEETS);
    }

    @Test
    void aValueThatIsExactlyHitIsMetAndMoreThanItIsNot() {
        var half = admissions("2025-01-10", 73);

        assertThat(anAnnualMinimum(365)
                        .from(2025)
                        .evaluate(half, at("2025-03-14"))
                        .of(2025)
                        .runRate()
                        .outlook())
                .isEqualTo(Outlook.MEETS);
        assertThat(aCumulative(">", 365)
                        .from(2025)
                        .evaluate(half, at("2025-03-14"))
                        .of(2025)
                        .runRate()
                        .outlook())
                .isEqualTo(Outlook.FALLS_SHORT);
    }

    @Test
    void moreThanAValueNeedsTheNextQuantityAboveIt() {
        var target = aCumulative(">", 55).from(2025);

        assertThat(needed(target, 55)).isEqualByComparingTo("1");
        assertThat(needed(target, 54)).isEqualByComparingTo("2");
        assertThat(needed(target, 56)).isEqualByComparingTo("0");
        assertThat(needed(target, 57)).isEqualByComparingTo("0");
        assertThat(needed(aCumulative(">", 55).withDecimals(2).from(2025), 55)).isEqualByComparingTo("0.01");
        assertThat(needed(aCumulative(">=", 55).from(2025), 55)).isEqualByComparingTo("0");
    }

    @Test
    void inJanuaryThereAreTooFewData() {
        var target = anAnnualMinimum(12).from(2025);

        var early = target.evaluate(admissions("2025-01-02", 6), at("2025-01-30"))
                .of(2025)
                .runRate();
        assertThat(early.outlook()).isEqualTo(Outlook.TOO_FEW_DATA);
        assertThat(early.expected()).isNull();
        assertThat(early.needed()).isEqualByComparingTo("6");
        assertThat(target.evaluate(admissions("2025-01-02", 6), at("2025-01-31"))
                        .of(2025)
                        .runRate()
                        .outlook())
                .isEqualTo(Outlook.MEETS);
    }

    @Test
    void whoReportedNothingHasNoRate() {
        var rate = anAnnualMinimum(12)
                .from(2025)
                .evaluate(admissions(2024, 1), at("2025-09-30"))
                .of(2025)
                .runRate();

        assertThat(rate.outlook()).isEqualTo(Outlook.TOO_FEW_DATA);
        assertThat(rate.neededPerMonth()).isEqualByComparingTo("4");
    }

    @Test
    void aSurplusLessensTheNeedButIsNoRate() {
        var rate = anAnnualMinimum(100)
                .from(2025)
                .through(2026)
                .carryingSurplus()
                .evaluate(admissions(2025, 150).and("2026-02-01", 20), at("2026-07-02"))
                .of(2026)
                .runRate();

        assertThat(rate.needed()).isEqualByComparingTo("30");
        assertThat(rate.expected()).isEqualByComparingTo("89.89");
        assertThat(rate.outlook()).isEqualTo(Outlook.FALLS_SHORT);
    }

    private static BigDecimal needed(TargetFixture target, int done) {
        return target.evaluate(admissions("2025-02-01", done), at("2025-06-30"))
                .of(2025)
                .runRate()
                .needed();
    }

    @Test
    void isOfRunningFlowsWithAFloorOnly() {
        var some = admissions("2025-02-01", 5);

        assertThat(anAnnualMinimum(9)
                        .from(2025)
                        .evaluate(some, at("2025-12-31"))
                        .of(2025)
                        .runRate())
                .isNull();
        assertThat(anAnnualMinimum(9)
                        .from(2025)
                        .evaluate(some, at("2024-12-31"))
                        .of(2025)
                        .runRate())
                .isNull();
        assertThat(aCumulative("<=", 9)
                        .from(2025)
                        .evaluate(some, at("2025-06-30"))
                        .of(2025)
                        .runRate())
                .isNull();
        assertThat(aCumulative(">=", 9)
                        .from(2025)
                        .ofAStock()
                        .evaluate(some, at("2025-06-30"))
                        .of(2025)
                        .runRate())
                .isNull();
    }
}
