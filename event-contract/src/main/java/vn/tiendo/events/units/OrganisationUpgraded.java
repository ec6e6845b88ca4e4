package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An organisation has another type from {@code effectiveOn}, such as a cell that becomes a committee: no second establishment.
 *
 * @param type the type from then on.
 * @param decision the decision.
 */
public record OrganisationUpgraded(
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String type,
        @Nullable DocumentReference decision)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ORGANISATION_UPGRADED;
    }

    @Override
    public UUID subject() {
        return organisationId;
    }
}
