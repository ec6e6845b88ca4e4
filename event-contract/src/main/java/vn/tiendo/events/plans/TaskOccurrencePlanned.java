package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A task is to be done once, by these units: one of the days of a recurring task, or the part of one member of a group. It
 * takes the place of what was said of this occurrence from {@code effectiveOn} on: other units, or another deadline.
 *
 * @param occurrenceId the occurrence; the same whatever becomes of it
 * @param taskId the task
 * @param key which of the times of the task: its day, or once
 * @param memberId the member of the group whose part it is; absent for the units that the plan names
 * @param unitIds who leads it
 * @param from the first day on which it can be done
 * @param lastAcceptableDay the last day on which it is in time
 * @param datedness DATED or UNDATED: what has no date is a class apart and stays out of every overdue ratio
 */
public record TaskOccurrencePlanned(
        UUID occurrenceId,
        UUID taskId,
        UUID planId,
        String key,
        @Nullable UUID memberId,
        List<UUID> unitIds,
        @Nullable LocalDate from,
        @Nullable LocalDate lastAcceptableDay,
        String datedness,
        LocalDate effectiveOn,
        Instant recordedAt)
        implements Event {

    public TaskOccurrencePlanned {
        unitIds = List.copyOf(unitIds);
    }

    @Override
    public String eventType() {
        return EventTypes.TASK_OCCURRENCE_PLANNED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
