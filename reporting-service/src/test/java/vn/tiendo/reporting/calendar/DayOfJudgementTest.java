package vn.tiendo.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Versions, borders, stocks and the denominators of ratios are those of one day of a period (SEMANTICS 5, 13). */
class DayOfJudgementTest {

    private static final Period YEAR = Period.year(2026);

    @ParameterizedTest(name = "at {0}")
    @CsvSource({"2025-12-31, 2025-12-31", "2026-06-30, 2026-06-30", "2026-12-31, 2026-12-31", "2027-03-01, 2026-12-31"})
    void isTheEarlierOfTheDayAskedAndThePeriodsEndNeverItsStart(LocalDate at, LocalDate judgedOn) {
        assertThat(YEAR.judgedOn(at)).isEqualTo(judgedOn);
    }
}
