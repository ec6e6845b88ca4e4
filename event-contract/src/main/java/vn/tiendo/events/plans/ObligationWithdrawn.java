package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An instance of an obligation is not owed any more: another unit owes it, it was cancelled, or its unit left the group
 * that owes it.
 *
 * @param reason why, in words
 * @param document the number of the document that decides it
 * @param movedToIds the instances in its place, which other units owe
 * @param effectiveOn the day from which it is not owed: on a day before, it still was
 */
public record ObligationWithdrawn(
        UUID instanceId,
        UUID obligationId,
        UUID planId,
        UUID unitId,
        String reason,
        @Nullable String document,
        @Nullable List<UUID> movedToIds,
        LocalDate effectiveOn,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.OBLIGATION_WITHDRAWN;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
