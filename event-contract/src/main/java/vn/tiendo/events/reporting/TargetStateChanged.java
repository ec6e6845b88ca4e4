package vn.tiendo.events.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.Period;

/**
 * A target stands otherwise for a unit in a period than before, on the day and as known when that was noticed.
 *
 * @param former the state before: IN_PROGRESS, MET and so on
 * @param state the state now
 * @param percent as it is shown: "118,39 %"
 */
public record TargetStateChanged(
        UUID changeId,
        UUID targetId,
        UUID planId,
        UUID unitId,
        Period period,
        String former,
        String state,
        @Nullable String percent,
        LocalDate on,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.TARGET_STATE_CHANGED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
