package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

/**
 * The times that something is to be done within a plan. What does not recur is done once; a recurrence has one
 * occurrence for each of its days in the plan's period, and each can be begun when the one before it is over. Where a
 * recurrence names no day, that is the last of its year, month or week ("hằng năm" → each 31/12).
 */
public final class Occurrences {
    private static final int MOST = 1000;

    private Occurrences() {}

    /**
     * In the order of their days. An optional recurrence ("có thể") has occurrences that are never overdue. Refused with
     * RECURRENCE_WITHOUT_END where neither rule nor plan has an end, and with TOO_MANY_OCCURRENCES above 1,000.
     *
     * @param planPeriod the days of the plan on which something can be due: from its issue, where it was issued later
     *     than its period began
     */
    public static List<Occurrence> of(Deadline deadline, @Nullable Period planPeriod) {
        var rule = deadline.recurrence();
        return rule == null
                ? List.of(
                        Occurrence.once(deadline.notBefore(), deadline.lastDay().orElse(null)))
                : recurring(deadline, Recurrence.read(rule), planPeriod);
    }

    private static List<Occurrence> recurring(Deadline deadline, Recurrence rule, @Nullable Period planPeriod) {
        var first = first(deadline, planPeriod);
        var last = last(deadline, planPeriod);
        if (first == null || (last == null && rule.isInfinite())) {
            throw new Refused("RECURRENCE_WITHOUT_END").of("recurrence");
        }
        int late = Boolean.FALSE.equals(deadline.dueInclusive()) ? 1 : 0;
        var found = new ArrayList<Occurrence>();
        var from = first;
        for (var days = rule.from(first); days.hasNext(); ) {
            var lastDay = days.next().minusDays(late);
            if (last != null && lastDay.isAfter(last)) {
                break;
            }
            if (!lastDay.isBefore(first)) {
                found.add(occurrence(deadline, from, lastDay));
                from = lastDay.plusDays(1);
            }
            if (found.size() > MOST) {
                throw new Refused("TOO_MANY_OCCURRENCES", MOST).of("recurrence");
            }
        }
        return List.copyOf(found);
    }

    private static Occurrence occurrence(Deadline deadline, LocalDate from, LocalDate lastDay) {
        boolean optional = deadline.kind() == DeadlineKind.OPTIONAL_RECURRING;
        return new Occurrence(lastDay.toString(), from, optional ? null : lastDay);
    }

    private static @Nullable LocalDate first(Deadline deadline, @Nullable Period planPeriod) {
        var notBefore = deadline.notBefore();
        if (planPeriod == null) {
            return notBefore;
        }
        return notBefore == null || notBefore.isBefore(planPeriod.from()) ? planPeriod.from() : notBefore;
    }

    private static @Nullable LocalDate last(Deadline deadline, @Nullable Period planPeriod) {
        var until = deadline.until() == null ? deadline.due() : deadline.until();
        if (planPeriod == null) {
            return until;
        }
        return until == null || until.isAfter(planPeriod.through()) ? planPeriod.through() : until;
    }
}
