package vn.tiendo.reporting.knownorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What units-service said of one organisation.
 *
 * @param statedAt when units-service recorded it
 * @param recordedAt from when it is known here
 * @param type of an establishment or upgrade
 * @param unitId the unit above it, of an establishment or move
 * @param hostEnterpriseId of an establishment: the enterprise in which it is
 * @param hostUnitId of an establishment: the agency, or the unit of the residential area
 */
public record OrganisationAct(
        UUID organisationId,
        Kind kind,
        LocalDate effectiveOn,
        Instant statedAt,
        Instant recordedAt,
        long position,
        @Nullable String type,
        @Nullable UUID unitId,
        @Nullable UUID hostEnterpriseId,
        @Nullable UUID hostUnitId) {

    /** Acts apply in this order, whichever arrived first; what happens on the first day, after the establishment. */
    static final Comparator<OrganisationAct> ORDER = Comparator.comparing(OrganisationAct::effectiveOn)
            .thenComparing(act -> act.kind() != Kind.ESTABLISHED)
            .thenComparing(OrganisationAct::statedAt)
            .thenComparing(OrganisationAct::position);

    /** What happened to the organisation. */
    public enum Kind {
        ESTABLISHED,
        UPGRADED,
        MOVED,
        ENDED
    }
}
