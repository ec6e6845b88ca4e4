package vn.tiendo.plans.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.tiendo.plans.statement.Refused;

class PeriodTest {

    @Test
    void mayBeOneDay() {
        var day = LocalDate.of(2025, 8, 31);
        assertThat(new Period(day, day)).hasToString("2025-08-31/2025-08-31");
    }

    @Test
    void doesNotEndBeforeItBegins() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("PERIOD_INVALID"));
    }

    @Test
    void isOverOnlyAfterItsLastDay() {
        var year = Period.year(2025);
        assertThat(year.isOverBefore(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(year.isOverBefore(LocalDate.of(2026, 1, 1))).isTrue();
    }
}
