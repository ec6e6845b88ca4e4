package vn.tiendo.reporting.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;

/** SEMANTICS 2: borders default to the earlier of {@code at} and the end of the period. */
class DefaultBordersTest {

    private static final Period YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));

    @ParameterizedTest
    @CsvSource({
        "2025-03-10, 2025-03-10",
        "2025-12-30, 2025-12-30",
        "2025-12-31, 2025-12-31",
        "2026-01-01, 2025-12-31",
        "2026-11-21, 2025-12-31"
    })
    void areThoseOfTheEarlierOfTheDayAskedAndTheEndOfThePeriod(LocalDate at, LocalDate borders) {
        assertThat(Borders.chosen(null, YEAR, at)).isEqualTo(new Borders.OfDay(borders));
    }

    @Test
    void giveWayToWhatTheCallerChose() {
        var chosen = LocalDate.parse("2025-06-30");
        assertThat(Borders.chosen(new BordersParameter(chosen), YEAR, LocalDate.parse("2026-11-21")))
                .isEqualTo(new Borders.OfDay(chosen));
        assertThat(Borders.chosen(new BordersParameter(null), YEAR, LocalDate.parse("2026-11-21")))
                .isEqualTo(new Borders.Then());
    }

    @Test
    void ofOneDayPutEveryFactIntoThatDaysTreeAndThenEachIntoItsOwn() {
        var day = LocalDate.parse("2025-06-30");
        var fact = LocalDate.parse("2025-09-01");
        assertThat(new Borders.OfDay(day).treeDay(fact)).isEqualTo(day);
        assertThat(new Borders.Then().treeDay(fact)).isEqualTo(fact);
    }

    @Test
    void ofTheTimePutAStockIntoTheTreeOfItsDay() {
        var day = LocalDate.parse("2025-06-30");
        var chosen = new Borders.OfDay(LocalDate.parse("2025-01-01"));
        assertThat(new Borders.Then().ofStockOn(day)).isEqualTo(new Borders.OfDay(day));
        assertThat(chosen.ofStockOn(day)).isEqualTo(chosen);
    }
}
