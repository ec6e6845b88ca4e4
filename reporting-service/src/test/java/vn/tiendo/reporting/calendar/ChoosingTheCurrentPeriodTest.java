package vn.tiendo.reporting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingTheCurrentPeriodTest {

    private static final List<Period> YEARS = List.of(Period.year(2026), Period.year(2027));

    @Test
    void isTheOneThatRuns() {
        assertThat(on("2026-12-31", YEARS)).isEqualTo(Period.year(2026));
        assertThat(on("2027-01-01", YEARS)).isEqualTo(Period.year(2027));
    }

    @Test
    void isTheLatestBegunOfThoseThatRun() {
        var all = new Period(LocalDate.parse("2026-01-01"), LocalDate.parse("2030-12-31"));

        assertThat(on("2027-06-30", List.of(all, Period.year(2027)))).isEqualTo(Period.year(2027));
    }

    @Test
    void isTheLastOneAfterAllAndTheFirstOneBeforeAll() {
        assertThat(on("2031-01-01", YEARS)).isEqualTo(Period.year(2027));
        assertThat(on("2025-01-01", YEARS)).isEqualTo(Period.year(2026));
        assertThat(CurrentPeriod.on(LocalDate.parse("2026-01-01"), List.of())).isEmpty();
    }

    private static Period on(String day, List<Period> periods) {
        return CurrentPeriod.on(LocalDate.parse(day), periods).orElseThrow();
    }
}
