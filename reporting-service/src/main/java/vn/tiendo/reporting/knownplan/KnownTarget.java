package vn.tiendo.reporting.knownplan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.PacePolicy;
import vn.tiendo.reporting.knowntarget.TargetAct;
import vn.tiendo.reporting.knowntarget.TargetBook;

/**
 * A target of a plan.
 *
 * @param key its name within the plan
 * @param kind as the plan states it; also one that is not computed here
 * @param book its quotas; null where it is judged by text
 * @param note why it is judged by text, or another remark
 * @param restatesTargetId the target that is stated here a second time
 * @param carry whether an early surplus counts for later years; null: as the plan says
 * @param pace the thresholds of this target; null: those of the plan
 * @param evidence in the order of its recording
 * @param organisationType of what is to be covered: organisations of this type, each with 1 of the indicator
 * @param allocationMadeUp whether a table of it holds sample figures that no document states
 */
public record KnownTarget(
        UUID id,
        UUID planId,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        @Nullable UUID indicatorId,
        @Nullable String operator,
        String firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        @Nullable String note,
        boolean allocationMadeUp,
        @Nullable TargetBook book,
        @Nullable UUID restatesTargetId,
        @Nullable Boolean carry,
        @Nullable PacePolicy pace,
        List<KnownEvidence> evidence,
        @Nullable String organisationType) {

    public KnownTarget {
        evidence = List.copyOf(evidence);
    }

    /** The same target with acts beside those recorded. */
    KnownTarget with(Collection<TargetAct> more) {
        return book == null || more.isEmpty()
                ? this
                : new KnownTarget(
                        id,
                        planId,
                        key,
                        titleVi,
                        titleEn,
                        kind,
                        indicatorId,
                        operator,
                        firmness,
                        parentTargetId,
                        ownerUnitId,
                        note,
                        allocationMadeUp,
                        book.with(more),
                        restatesTargetId,
                        carry,
                        pace,
                        evidence,
                        organisationType);
    }
}
