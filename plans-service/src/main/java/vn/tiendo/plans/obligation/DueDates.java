package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Occurrence;
import vn.tiendo.plans.deadline.Occurrences;
import vn.tiendo.plans.period.Period;

/**
 * The times that an obligation is due within its plan. What the plan states wins; what it leaves out follows the preset,
 * and without one the calendar. A recurring report is due for each period that ends in the plan, also where it is to be
 * sent after the plan has ended.
 */
final class DueDates {
    private final Timing timing;
    private final boolean givesFigures;

    private DueDates(Timing timing, boolean givesFigures) {
        this.timing = timing;
        this.givesFigures = givesFigures;
    }

    /**
     * In the order of their days; none where the plan gives no date. Refused as {@link Occurrences} refuses.
     *
     * @param givesFigures whether it has a data cut-off; a conference has none
     * @param planPeriod the days of the plan, from its issue, where that was later than its first day
     */
    static List<DueDate> of(Timing timing, boolean givesFigures, Period planPeriod) {
        var dates = new DueDates(timing, givesFigures);
        var rule = timing.deadline().recurrence();
        return rule == null
                ? dates.once().stream().toList()
                : ReportingCycle.ofRule(rule)
                        .map(cycle -> dates.ofCycle(cycle, planPeriod))
                        .orElseGet(() -> dates.betweenOccurrences(planPeriod));
    }

    private Optional<DueDate> once() {
        var deadline = timing.deadline();
        var named = timing.covers();
        return deadline.lastDay()
                .or(() -> Optional.ofNullable(named).flatMap(period -> preset().lastAcceptableDay(period)))
                .map(last -> dueDate(Occurrence.ONCE, deadline.notBefore(), last, named));
    }

    private List<DueDate> ofCycle(ReportingCycle cycle, Period planPeriod) {
        var withTheLastReport =
                new Period(planPeriod.from(), planPeriod.through().plusMonths(cycle.months()));
        return Occurrences.of(timing.deadline(), withTheLastReport).stream()
                .filter(occurrence -> occurrence.lastAcceptableDay() != null)
                .map(occurrence -> ofCycle(cycle, occurrence, Objects.requireNonNull(occurrence.lastAcceptableDay())))
                .filter(due -> endsIn(planPeriod, due.named() == null ? due.period() : due.named()))
                .toList();
    }

    private DueDate ofCycle(ReportingCycle cycle, Occurrence occurrence, LocalDate last) {
        return dueDate(occurrence.key(), occurrence.from(), last, cycle.reportedBy(last));
    }

    // Every week, or every third year: what happened since the last one.
    private List<DueDate> betweenOccurrences(Period planPeriod) {
        return Occurrences.of(timing.deadline(), planPeriod).stream()
                .filter(occurrence -> occurrence.lastAcceptableDay() != null)
                .map(occurrence -> sinceTheLast(occurrence, Objects.requireNonNull(occurrence.lastAcceptableDay())))
                .toList();
    }

    private DueDate sinceTheLast(Occurrence occurrence, LocalDate last) {
        var from = occurrence.from() == null ? last : occurrence.from();
        return dueDate(occurrence.key(), occurrence.from(), last, new Period(from, last));
    }

    private DueDate dueDate(String key, @Nullable LocalDate from, LocalDate last, @Nullable Period named) {
        var covered = named == null ? null : preset().covered(named);
        return new DueDate(
                key, from, last, covered, Objects.equals(covered, named) ? null : named, cutoff(covered, last));
    }

    private @Nullable LocalDate cutoff(@Nullable Period covered, LocalDate last) {
        if (timing.cutoff() != null) {
            return timing.cutoff();
        }
        if (timing.cutoffDaysBefore() != null) {
            return last.minusDays(timing.cutoffDaysBefore());
        }
        if (covered == null || !givesFigures) {
            return null;
        }
        // Figures of days after the report was to be sent cannot stand in it.
        return covered.through().isBefore(last) ? covered.through() : last;
    }

    private ReportingPreset preset() {
        return Objects.requireNonNullElse(timing.preset(), ReportingPreset.CALENDAR);
    }

    private static boolean endsIn(Period planPeriod, @Nullable Period named) {
        return named != null
                && !named.through().isBefore(planPeriod.from())
                && !named.through().isAfter(planPeriod.through());
    }
}
