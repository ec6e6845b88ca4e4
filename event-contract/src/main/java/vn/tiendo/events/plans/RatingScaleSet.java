package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit sets the scale on which organisations of its subtree are rated; the nearest scale upward holds.
 *
 * @param levels the best first
 */
public record RatingScaleSet(UUID scaleId, UUID unitId, LocalDate effectiveOn, Instant recordedAt, List<String> levels)
        implements Event {

    public RatingScaleSet {
        levels = List.copyOf(levels);
    }

    @Override
    public String eventType() {
        return EventTypes.RATING_SCALE_SET;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
