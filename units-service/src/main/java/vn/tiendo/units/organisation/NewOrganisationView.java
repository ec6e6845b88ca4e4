package vn.tiendo.units.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation just established. */
record NewOrganisationView(
        UUID id,
        OrganisationType type,
        UUID unitId,
        Host host,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Decision decision) {

    static NewOrganisationView of(OrganisationRequest request, OrganisationAct act) {
        return new NewOrganisationView(
                act.organisationId(),
                request.type(),
                request.unitId(),
                request.host(),
                act.effectiveOn(),
                act.recordedAt(),
                request.decision());
    }
}
