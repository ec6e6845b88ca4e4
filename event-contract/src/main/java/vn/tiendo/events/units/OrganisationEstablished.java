package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An organisation exists from {@code effectiveOn}.
 *
 * @param type PARTY_CELL, PARTY_COMMITTEE, TRADE_UNION, YOUTH_UNION, WOMENS_UNION, VETERANS, SELF_DEFENCE. Open.
 * @param unitId the unit above it.
 * @param host where it has its seat.
 * @param decision the decision.
 */
public record OrganisationEstablished(
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        String type,
        UUID unitId,
        Host host,
        @Nullable DocumentReference decision)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.ORGANISATION_ESTABLISHED;
    }

    @Override
    public UUID subject() {
        return organisationId;
    }
}
