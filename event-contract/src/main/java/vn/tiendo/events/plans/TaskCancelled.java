package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A task is not to be done any more from {@code effectiveOn}.
 *
 * @param reason why, in words
 * @param document the number of the document that decides it
 * @param occurrenceId the one occurrence that it is about; absent for the whole task
 */
public record TaskCancelled(
        UUID taskId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String reason,
        @Nullable String document,
        @Nullable UUID occurrenceId)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.TASK_CANCELLED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
