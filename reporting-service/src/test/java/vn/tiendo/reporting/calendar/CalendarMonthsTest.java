package vn.tiendo.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarMonthsTest {

    @ParameterizedTest(name = "{0} to {1}: 12 fall as {2} on each month")
    @CsvSource({
        "2026-10-01, 2026-12-31, 4.00",
        "2026-02-01, 2026-02-28, 12.00",
        "2026-02-15, 2026-02-28, 24.00",
        "2026-04-16, 2026-05-31, 8.00",
        "2026-01-01, 2027-12-31, 0.50"
    })
    void everyMonthIsOneHoweverLong(LocalDate first, LocalDate last, BigDecimal share) {
        assertThat(CalendarMonths.between(first, last).shareOf(BigDecimal.valueOf(12), 2))
                .isEqualTo(share);
    }

    @Test
    void roundsUpSoThatTheMonthsTogetherBringItAll() {
        var threeMonths = CalendarMonths.between(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-12-31"));

        assertThat(threeMonths.shareOf(BigDecimal.valueOf(7), 2)).isEqualTo(new BigDecimal("2.34"));
    }

    @Test
    void isNoneAfterTheLastDay() {
        assertThat(CalendarMonths.between(LocalDate.parse("2027-01-01"), LocalDate.parse("2026-12-31"))
                        .isNone())
                .isTrue();
    }
}
