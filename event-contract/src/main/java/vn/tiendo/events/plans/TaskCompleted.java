package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A task was completed on a day.
 *
 * @param occurrenceId the one occurrence that it is about; absent for the whole task
 */
public record TaskCompleted(
        UUID taskId,
        UUID planId,
        LocalDate completedOn,
        Instant recordedAt,
        @Nullable String document,
        @Nullable UUID occurrenceId)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.TASK_COMPLETED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
