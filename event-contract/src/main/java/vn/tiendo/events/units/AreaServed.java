package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit serves an area of another system from {@code effectiveOn}; its facts count for that area, too.
 *
 * @param areaId the area of another system; absent when it serves none from then on.
 */
public record AreaServed(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable UUID areaId) implements Event {

    @Override
    public String eventType() {
        return EventTypes.AREA_SERVED;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
