package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * Which occurrences a caller looks for.
 *
 * @param unit who leads or coordinates them
 * @param coordinatedThrough the groups through which the unit coordinates, each with the days on which it belongs to it
 * @param dueFrom open ones with a last day in these days only
 */
record OccurrenceFilter(
        @Nullable UUID plan,
        @Nullable List<UUID> tasks,
        @Nullable UUID unit,
        boolean led,
        boolean coordinated,
        List<InGroup> coordinatedThrough,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueThrough) {

    /** Days on which a unit belongs to a group. */
    record InGroup(UUID group, Period days) {}

    static OccurrenceFilter ofTasks(List<UUID> tasks) {
        return new OccurrenceFilter(null, tasks, null, false, false, List.of(), null, null);
    }

    boolean onlyOpen() {
        return dueThrough != null;
    }
}
