package vn.tiendo.reporting.timeseries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tiendo.reporting.calendar.Period;

class StepTest {

    private static final Period YEAR = Period.year(2026);

    @ParameterizedTest(name = "each day of the year lies in one {0}")
    @EnumSource(Step.class)
    void leavesNoDayOutAndNoneTwice(Step step) {
        var steps = step.of(YEAR, LocalDate.parse("2026-06-17"));

        assertThat(steps.getFirst().from()).isEqualTo(YEAR.from());
        assertThat(steps.getLast().through()).isEqualTo(YEAR.through());
        assertThat(steps.stream().mapToLong(Period::days).sum()).isEqualTo(365);
        for (int next = 1; next < steps.size(); next++) {
            assertThat(steps.get(next).from())
                    .isEqualTo(steps.get(next - 1).through().plusDays(1));
        }
    }

    @Test
    void theStepThatRunsEndsAtTheDayAskedAbout() {
        assertThat(throughs(Step.MONTH.of(YEAR, LocalDate.parse("2026-02-10"))))
                .startsWith("2026-01-31", "2026-02-10", "2026-02-28", "2026-03-31")
                .hasSize(13);
        assertThat(Step.MONTH.of(YEAR, LocalDate.parse("2026-02-28"))).hasSize(12);
        assertThat(Step.MONTH.of(YEAR, LocalDate.parse("2027-03-05"))).hasSize(12);
    }

    @Test
    void weeksEndOnSunday() {
        assertThat(throughs(Step.WEEK.of(YEAR, LocalDate.parse("2025-12-31"))))
                .startsWith("2026-01-04", "2026-01-11")
                .endsWith("2026-12-27", "2026-12-31");
    }

    private static List<String> throughs(List<Period> steps) {
        return steps.stream().map(step -> step.through().toString()).toList();
    }
}
