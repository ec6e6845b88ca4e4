package vn.tiendo.units.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells the others of an act on an organisation, in the transaction of the act. Each answers the id of the event. */
public interface OrganisationPublisher {

    /** Which organisation, from when, recorded when, by which decision. */
    record Told(
            UUID organisationId,
            LocalDate effectiveOn,
            Instant recordedAt,
            @Nullable Decision decision) {}

    /** Its seat, as the others need it. */
    record Seat(
            String kind,
            @Nullable UUID enterpriseId,
            @Nullable UUID unitId,
            @Nullable String name) {}

    UUID established(Told act, OrganisationType type, UUID unitId, Seat host);

    UUID upgraded(Told act, OrganisationType type);

    UUID moved(Told act, UUID unitId);

    UUID ended(Told act);
}
