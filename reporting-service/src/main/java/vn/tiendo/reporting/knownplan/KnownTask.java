package vn.tiendo.reporting.knownplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan.
 *
 * @param schedule the kind of its schedule: DEADLINE, ONGOING and so on
 * @param notBefore the first day on which it can be done; null where nothing is said
 * @param lastDay the last day on which it is in time; null where it has none
 * @param completedOn null while it is not done, as far as known
 */
public record KnownTask(
        UUID id,
        String key,
        List<UUID> leadIds,
        String schedule,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate lastDay,
        LocalDate effectiveOn,
        @Nullable LocalDate completedOn) {

    public KnownTask {
        leadIds = List.copyOf(leadIds);
    }

    /** Ongoing work and work without a date are a class apart: they are never overdue (SEMANTICS 9). */
    public boolean hasDueDate() {
        return lastDay != null && !schedule.equals("ONGOING") && !schedule.equals("UNSPECIFIED");
    }
}
