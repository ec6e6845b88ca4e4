package vn.tiendo.units.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An act on an organisation as it is answered; what it does not state is absent. */
record OrganisationActView(
        UUID organisationId,
        OrganisationAct.Type type,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable OrganisationType organisationType,
        @Nullable UUID unitId,
        @Nullable Decision decision) {

    static OrganisationActView of(OrganisationAct act) {
        var stated = act.stated();
        return new OrganisationActView(
                act.organisationId(),
                stated.type(),
                act.effectiveOn(),
                act.recordedAt(),
                stated.organisationType(),
                stated.unitId(),
                stated.decision());
    }
}
