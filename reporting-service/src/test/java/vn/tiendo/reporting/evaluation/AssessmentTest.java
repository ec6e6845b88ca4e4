package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.reporting.evaluation.Admissions.admissions;
import static vn.tiendo.reporting.evaluation.TargetFixture.aCumulative;
import static vn.tiendo.reporting.evaluation.TargetFixture.aRange;
import static vn.tiendo.reporting.evaluation.TargetFixture.anAnnualMinimum;
import static vn.tiendo.reporting.evaluation.TargetFixture.at;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.tiendo.reporting.knowntarget.TargetKind;

class AssessmentTest {

    private static final LocalDate OVER = at("2025-12-31");

    @Test
    void anAnnualFigureIsNotRedInJanuary() {
        var target = anAnnualMinimum(200).from(2025);

        assertThat(assessed(target, 1, at("2025-01-31"))).isEqualTo(Assessment.IN_PROGRESS);
        assertThat(Assessment.IN_PROGRESS.colour()).isEqualTo(Colour.ORANGE);
        assertThat(assessed(target, 0, at("2025-01-31"))).isEqualTo(Assessment.NO_BASIS);
        assertThat(Assessment.NO_BASIS.colour()).isEqualTo(Colour.NEUTRAL);
    }

    @Test
    void onlyAPaceMakesARunningPeriodRed() {
        var target = anAnnualMinimum(365).from(2025).withPace("1", "0.8");

        assertThat(assessed(target, 200, at("2025-09-08")).colour()).isEqualTo(Colour.RED);
        assertThat(assessed(target, 200, at("2025-09-07")).colour()).isEqualTo(Colour.ORANGE);
        assertThat(assessed(target, 200, at("2025-07-19")).colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void whatWasFirmAndIsMissedIsRedWhatWasStrivenForIsNot() {
        assertThat(assessed(anAnnualMinimum(9).from(2025), 5, OVER).colour()).isEqualTo(Colour.RED);
        assertThat(assessed(anAnnualMinimum(9).from(2025).toBeStrivenFor(), 5, OVER)
                        .colour())
                .isEqualTo(Colour.ORANGE);
    }

    @Test
    void aSoftTargetIsNeverRed() {
        var soft = aRange(TargetKind.SOFT_RANGE, 3, 5).from(2025);

        assertThat(assessed(soft, 1, OVER)).isEqualTo(Assessment.SOFT_NOT_REACHED);
        assertThat(Assessment.SOFT_NOT_REACHED.colour()).isEqualTo(Colour.NEUTRAL);
        assertThat(assessed(soft, 4, OVER).colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void aStockThatIsReachedWaitsForItsDay() {
        var stock = aCumulative(">=", 5).from(2025).ofAStock();

        assertThat(assessed(stock, 7, at("2025-06-30"))).isEqualTo(Assessment.REACHED);
    }

    @Test
    void evidenceIsColouredByItsVerdict() {
        assertThat(Assessment.ofVerdict("NOT_MET").colour()).isEqualTo(Colour.RED);
        assertThat(Assessment.ofVerdict("PARTLY_MET").colour()).isEqualTo(Colour.ORANGE);
        assertThat(Assessment.ofVerdict("MET").colour()).isEqualTo(Colour.GREEN);
        assertThat(Assessment.ofVerdict(null).colour()).isEqualTo(Colour.NEUTRAL);
        assertThat(Assessment.ofVerdict("A_LATER_ONE").colour()).isEqualTo(Colour.NEUTRAL);
    }

    @Test
    void noColourStandsWithoutWords() {
        assertThat(Arrays.stream(Assessment.values()).map(Assessment::vi))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(Arrays.stream(Assessment.values()).map(Assessment::en))
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static Assessment assessed(TargetFixture target, int achieved, LocalDate on) {
        var done = achieved == 0 ? admissions(2024, 1) : admissions("2025-01-02", achieved);
        return Assessment.of(target.terms(), target.evaluate(done, on).of(2025));
    }
}
