package vn.tiendo.plans.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * A plan as its document states it.
 *
 * @param carry whether an early surplus fills later years (SEMANTICS 5)
 * @param pace absent: a running year is never red
 * @param madeUp a sample that no authority issued
 */
public record PlanTerms(
        UUID planId,
        String key,
        PlanDocument document,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        Period period,
        boolean carry,
        @Nullable Pace pace,
        boolean madeUp) {

    public PlanTerms {
        issuerIds = List.copyOf(issuerIds);
    }
}
