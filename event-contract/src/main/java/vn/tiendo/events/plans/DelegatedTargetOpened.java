package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A target whose value was left to another unit gets it: from a target of that unit's plan, or from a document.
 *
 * @param byTargetId the target of another plan that sets the value
 * @param byPlanId that plan
 * @param operator how the values of a document bind
 * @param periods the values that a document sets; empty where another target sets them
 * @param document its number
 */
public record DelegatedTargetOpened(
        UUID delegationId,
        UUID targetId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable UUID byTargetId,
        @Nullable UUID byPlanId,
        @Nullable String operator,
        List<TargetPeriod> periods,
        @Nullable String document)
        implements Event {

    public DelegatedTargetOpened {
        periods = List.copyOf(periods);
    }

    @Override
    public String eventType() {
        return EventTypes.DELEGATED_TARGET_OPENED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
