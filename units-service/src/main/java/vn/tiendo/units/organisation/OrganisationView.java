package vn.tiendo.units.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.actlog.AsOf;

/** An organisation as it is answered, with the two times of the answer. */
record OrganisationView(
        UUID id,
        OrganisationType type,
        @Schema(description = "The unit above it") UUID unitId,
        Host host,

        @Schema(description = "The day from which it stands as answered")
        LocalDate since,

        LocalDate at,
        Instant knownAt) {

    static OrganisationView of(Organisation organisation, AsOf view) {
        return new OrganisationView(
                organisation.id(),
                organisation.type(),
                organisation.unitId(),
                organisation.host(),
                organisation.since(),
                view.at(),
                view.knownAt());
    }
}
