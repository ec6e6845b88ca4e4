package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A succession has no effect, as known from now on.
 *
 * @param document the paper that says so.
 */
public record SuccessionAnnulled(
        UUID successionId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable DocumentReference document) implements Event {

    @Override
    public String eventType() {
        return EventTypes.SUCCESSION_ANNULLED;
    }

    @Override
    public UUID subject() {
        return successionId;
    }
}
