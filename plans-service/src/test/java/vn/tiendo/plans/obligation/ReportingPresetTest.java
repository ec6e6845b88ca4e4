package vn.tiendo.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.plans.obligation.ReportingPreset.CALENDAR;
import static vn.tiendo.plans.obligation.ReportingPreset.DECREE_09_2019;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plans.period.Period;

/** Article 12 of Decree 09/2019/NĐ-CP, period by period. */
class ReportingPresetTest {

    @ParameterizedTest(name = "{0}/{1} counts {2}/{3}")
    @CsvSource({
        "2024-03-01, 2024-03-31, 2024-02-15, 2024-03-14",
        "2024-01-01, 2024-01-31, 2023-12-15, 2024-01-14",
        "2024-01-01, 2024-03-31, 2023-12-15, 2024-03-14",
        "2024-04-01, 2024-06-30, 2024-03-15, 2024-06-14",
        "2024-01-01, 2024-06-30, 2023-12-15, 2024-06-14",
        "2024-07-01, 2024-12-31, 2024-06-15, 2024-12-14",
        "2024-01-01, 2024-12-31, 2023-12-15, 2024-12-14"
    })
    void theDecreeCountsFromTheFifteenthThroughTheFourteenth(
            LocalDate from, LocalDate through, LocalDate countedFrom, LocalDate countedThrough) {
        assertThat(DECREE_09_2019.covered(new Period(from, through)))
                .isEqualTo(new Period(countedFrom, countedThrough));
    }

    @Test
    void theDecreeSendsByTheTwentyFifthOfTheLastMonth() {
        assertThat(DECREE_09_2019.lastAcceptableDay(Period.year(2024))).contains(LocalDate.parse("2024-12-25"));
    }

    @Test
    void daysThatAreNoPeriodOfTheDecreeAreLeftAsThePlanStatesThem() {
        var nineMonths = new Period(LocalDate.parse("2024-01-01"), LocalDate.parse("2024-09-30"));

        assertThat(DECREE_09_2019.covered(nineMonths)).isEqualTo(nineMonths);
        assertThat(DECREE_09_2019.lastAcceptableDay(nineMonths)).isEmpty();
    }

    @Test
    void theCalendarCountsItsOwnDaysAndSetsNoDayOfSending() {
        assertThat(CALENDAR.covered(Period.year(2024))).isEqualTo(Period.year(2024));
        assertThat(CALENDAR.lastAcceptableDay(Period.year(2024))).isEmpty();
    }

    @Test
    void eachNamesItsLaw() {
        assertThat(DECREE_09_2019.source()).contains("09/2019/NĐ-CP");
        assertThat(CALENDAR.source()).contains("60/2018/NĐ-CP");
    }
}
