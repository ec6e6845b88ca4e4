package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A plan is given to another unit from {@code effectiveOn}, as when its owner ends. What was reported and whose subtree carries
 * it out stay as they are.
 *
 * @param unitId the unit that owns it from that day on
 * @param reason why, in words
 * @param document the number of the paper that says so
 */
public record PlanOwnerChanged(
        UUID planId,
        UUID unitId,
        LocalDate effectiveOn,
        String reason,
        @Nullable String document,
        Instant recordedAt) implements Event {

    @Override
    public String eventType() {
        return EventTypes.PLAN_OWNER_CHANGED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
