package vn.tiendo.reporting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Growth;
import vn.tiendo.reporting.knowntarget.Quota;

class GrowthOverABaselineTest {

    @ParameterizedTest
    @CsvSource({"200, 5, 210.00", "203, 5, 213.15", "200, -10, 180.00", "61.5, 0.5, 61.8075"})
    void isExact(String baseline, String percent, String expected) {
        var quota = GrowthOverABaseline.quotaOf(by(percent), Flow.of(new BigDecimal(baseline)));

        assertThat(((Quota.Assigned) quota).floor()).isEqualByComparingTo(expected);
    }

    @Test
    void hasNoValueUntilTheBaselineIsReported() {
        assertThat(GrowthOverABaseline.quotaOf(by("5"), Flow.UNREPORTED)).isEqualTo(new Quota.NotAssigned());
    }

    @Test
    void ofABaselineOfZeroDoesNotApply() {
        assertThat(GrowthOverABaseline.quotaOf(by("5"), Flow.of(BigDecimal.ZERO)))
                .isEqualTo(new Quota.NotApplicable());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-12-31, 2025-01-01, 2025-12-31",
        "2026-01-01, 2026-08-31, 2025-01-01, 2025-08-31",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28"
    })
    void isComparedWithTheSameDaysOfTheYearBefore(LocalDate from, LocalDate through, LocalDate first, LocalDate last) {
        assertThat(by("5").baselineOf(new Period(from, through))).isEqualTo(new Period(first, last));
    }

    @Test
    void isComparedWithTheBaselineThatIsStated() {
        var growth = new Growth(BigDecimal.TEN, Period.year(2020));

        assertThat(growth.baselineOf(Period.year(2026))).isEqualTo(Period.year(2020));
    }

    private static Growth by(String percent) {
        return new Growth(new BigDecimal(percent), null);
    }
}
