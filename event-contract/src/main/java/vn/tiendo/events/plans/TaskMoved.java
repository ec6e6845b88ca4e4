package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * Other units lead a task from {@code effectiveOn}, such as the successors of a unit that ended.
 *
 * @param leadIds the units that lead it from then on
 * @param reason why, in words
 * @param document the number of the document that decides it
 * @param occurrenceId the one occurrence that it is about; absent for the whole task
 */
public record TaskMoved(
        UUID taskId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<UUID> leadIds,
        String reason,
        @Nullable String document,
        @Nullable UUID occurrenceId)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.TASK_MOVED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
