package vn.tiendo.plans.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingCycleTest {

    @ParameterizedTest(name = "{0} is every {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY | MONTH",
                "FREQ=MONTHLY;BYMONTHDAY=10 | MONTH",
                "FREQ=MONTHLY;INTERVAL=3 | QUARTER",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | QUARTER",
                "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=20 | HALF",
                "FREQ=YEARLY | YEAR",
                "FREQ=MONTHLY;INTERVAL=12 | YEAR"
            })
    void aRuleAsksInACycle(String rule, ReportingCycle cycle) {
        assertThat(ReportingCycle.ofRule(rule)).contains(cycle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREQ=WEEKLY;BYDAY=FR", "FREQ=YEARLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=9"})
    void otherRulesHaveNoCycle(String rule) {
        assertThat(ReportingCycle.ofRule(rule)).isEmpty();
    }

    @ParameterizedTest(name = "a report of a {0} due on {1} is of {2}/{3}")
    @CsvSource({
        "HALF, 2024-06-19, 2024-01-01, 2024-06-30",
        "HALF, 2024-07-04, 2024-01-01, 2024-06-30",
        "YEAR, 2024-12-30, 2024-01-01, 2024-12-31",
        "YEAR, 2025-01-04, 2024-01-01, 2024-12-31",
        "MONTH, 2024-03-10, 2024-02-01, 2024-02-29",
        "MONTH, 2024-03-25, 2024-03-01, 2024-03-31",
        "QUARTER, 2024-06-30, 2024-04-01, 2024-06-30"
    })
    void aReportIsOfThePeriodWhoseEndIsNearest(ReportingCycle cycle, LocalDate due, LocalDate from, LocalDate through) {
        assertThat(cycle.reportedBy(due).toString()).isEqualTo(from + "/" + through);
    }
}
