package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An organisation stands under another unit from {@code effectiveOn}.
 *
 * @param unitId the unit above it from then on.
 * @param decision the decision.
 */
public record OrganisationMoved(
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        UUID unitId,
        @Nullable DocumentReference decision)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ORGANISATION_MOVED;
    }

    @Override
    public UUID subject() {
        return organisationId;
    }
}
