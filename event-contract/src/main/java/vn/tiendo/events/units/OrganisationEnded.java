package vn.tiendo.events.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An organisation does not exist any more on {@code effectiveOn}.
 *
 * @param decision the decision.
 */
public record OrganisationEnded(
        UUID organisationId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable DocumentReference decision) implements Event {

    @Override
    public String eventType() {
        return EventTypes.ORGANISATION_ENDED;
    }

    @Override
    public UUID subject() {
        return organisationId;
    }
}
