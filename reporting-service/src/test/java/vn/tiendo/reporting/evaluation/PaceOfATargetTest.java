package vn.tiendo.reporting.evaluation;

import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.TargetFixture.aCumulative;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;
import static vn.tiendo.reporting.evaluation.TargetResultAssert.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceOfATargetTest {

    @ParameterizedTest(name = "200 of 365 on {0}: {1}")
    @CsvSource({
        "2025-07-19, ON_TRACK",
        "2025-07-20, AT_RISK",
        "2025-09-07, AT_RISK",
        "2025-09-08, BEHIND",
        "2026-01-31, MISSED"
    })
    void keepsAThresholdThatIsExactlyHit(String day, TargetState expected) {
        var target = anAnnualMinimum(365).from(2025).withPace("1", "0.8");

        assertThat(target.evaluate(admissions("2025-01-10", 200), at(day)).of(2025))
                .is(expected);
    }

    @Test
    void isOffUnlessThePlanSetsOne() {
        var target = anAnnualMinimum(200).from(2025);

        assertThat(target.evaluate(admissions("2025-01-15", 1), at("2025-01-31"))
                        .of(2025))
                .is(TargetState.IN_PROGRESS)
                .shows("0,50 %");
    }

    @Test
    void isNotMeasuredOfACeilingOrAStock() {
        var ceiling = aCumulative("<=", 100).from(2025).withPace("1", "0.8");
        var stock = aCumulative(">=", 100).from(2025).ofAStock().withPace("1", "0.8");

        assertThat(ceiling.evaluate(admissions(2025, 1), at("2025-11-30")).of(2025))
                .is(TargetState.IN_PROGRESS);
        assertThat(stock.evaluate(admissions(2025, 1), at("2025-11-30")).of(2025))
                .is(TargetState.IN_PROGRESS);
    }
}
