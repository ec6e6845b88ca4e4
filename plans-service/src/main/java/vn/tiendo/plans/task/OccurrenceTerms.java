package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a task is to be done.
 *
 * @param key which of the times of the task: its day, or {@code once}
 * @param memberId the member of the group whose part it is; absent for the units that the plan names
 * @param unitIds who leads it
 * @param from the first day on which it can be done; absent where it is not bounded
 * @param lastDay the last day on which it is in time; absent for what is never overdue
 */
public record OccurrenceTerms(
        String key,
        @Nullable UUID memberId,
        List<UUID> unitIds,
        @Nullable LocalDate from,
        @Nullable LocalDate lastDay) {

    public OccurrenceTerms {
        unitIds = List.copyOf(unitIds);
    }

    OccurrenceTerms ledBy(List<UUID> units) {
        return new OccurrenceTerms(key, memberId, units, from, lastDay);
    }
}
