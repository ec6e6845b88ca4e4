package vn.tiendo.reporting.resulttable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.reporting.calendar.Period;

class SamePeriodBeforeTest {

    @ParameterizedTest(name = "before {0} to {1}: {2} to {3}")
    @CsvSource({
        "2026-01-01, 2026-06-30, 2025-01-01, 2025-06-30",
        "2025-02-01, 2025-02-28, 2024-02-01, 2024-02-29",
        "2024-02-01, 2024-02-29, 2023-02-01, 2023-02-28",
        "2024-01-01, 2024-02-28, 2023-01-01, 2023-02-28",
        "2024-12-15, 2025-12-14, 2023-12-15, 2024-12-14"
    })
    void whatEndsWithItsMonthDoesSoInEveryYear(LocalDate from, LocalDate through, LocalDate first, LocalDate last) {
        assertThat(SamePeriodBefore.of(new Period(from, through))).isEqualTo(new Period(first, last));
    }
}
