package vn.tiendo.reporting.knownplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.PacePolicy;

/**
 * A plan without its targets and tasks.
 *
 * @param unitId the unit whose plan it is
 * @param carry whether an early surplus counts for later years
 * @param pace null where the plan sets none
 * @param madeUp whether figures of a sample stand in it that no document states
 */
public record PlanHeader(
        UUID id,
        @Nullable String number,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        @Nullable LocalDate issuedOn,
        LocalDate effectiveOn,
        Period period,
        boolean carry,
        @Nullable PacePolicy pace,
        boolean madeUp) {

    public PlanHeader {
        issuerIds = List.copyOf(issuerIds);
    }
}
