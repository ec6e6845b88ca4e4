package vn.tiendo.units.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** An act on an organisation; what it does not state stays as it was. */
record OrganisationAct(UUID organisationId, LocalDate effectiveOn, Instant recordedAt, long position, Stated stated)
        implements Act {

    @Schema(name = "OrganisationActType")
    enum Type {
        ESTABLISHED,
        UPGRADED,
        MOVED,
        ENDED
    }

    /**
     * What the act says.
     *
     * @param organisationType what the organisation is from then on
     * @param unitId the unit above it from then on
     */
    record Stated(
            Type type,
            @Nullable OrganisationType organisationType,
            @Nullable UUID unitId,
            @Nullable Decision decision) {}
}
