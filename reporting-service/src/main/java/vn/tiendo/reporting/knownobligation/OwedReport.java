package vn.tiendo.reporting.knownobligation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * One unit owes one report on a period; missing begins the day after the cut-off (SEMANTICS 13).
 *
 * @param obligationId what the plan wants reported, of which this is one instance
 * @param period the days that it reports on
 * @param named the calendar period that it is called after, where the days are others: the report of 2024 by Decree
 *     09/2019 is of 15/12/2023–14/12/2024
 * @param indicators what it reports; none named: every indicator
 */
public record OwedReport(
        UUID instanceId,
        UUID obligationId,
        UUID unitId,
        Period period,
        @Nullable Period named,
        LocalDate cutoff,
        Set<UUID> indicators) {

    public OwedReport {
        indicators = Set.copyOf(indicators);
    }

    public boolean isOf(UUID indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }

    /** Whether its period, by its days or by its name, lies within the one asked for. */
    public boolean liesWithin(Period asked) {
        return holds(asked, period) || (named != null && holds(asked, named));
    }

    /** The last day for which it could be reported by: that of its period, or of the figures that it was to count. */
    public LocalDate lastDay() {
        return period.judgedOn(cutoff);
    }

    private static boolean holds(Period asked, Period part) {
        return !part.from().isBefore(asked.from()) && !part.through().isAfter(asked.through());
    }
}
