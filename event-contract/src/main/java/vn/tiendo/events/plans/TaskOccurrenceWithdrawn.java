package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A task is not to be done on this occasion, from {@code effectiveOn} on: the rule that made the occurrence makes it no more.
 *
 * @param occurrenceId the occurrence
 * @param taskId the task
 * @param reason MEMBERS_CHANGED, DEADLINE_CHANGED, LEADS_MOVED or CONDITION_STATED. Open: a reader must tolerate further values
 */
public record TaskOccurrenceWithdrawn(
        UUID occurrenceId, UUID taskId, UUID planId, String reason, LocalDate effectiveOn, Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.TASK_OCCURRENCE_WITHDRAWN;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
