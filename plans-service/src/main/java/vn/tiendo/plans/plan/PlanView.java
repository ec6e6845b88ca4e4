package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * A plan as it is answered, with how many targets and tasks it has.
 *
 * @param targetIds only in the answer to issuing it: the ids of its targets by their keys
 * @param taskIds only in the answer to issuing it: the ids of its tasks by their keys
 * @param obligationIds only in the answer to issuing it: the ids of its obligations by their keys
 */
@Schema
public record PlanView(
        UUID id,
        String key,
        @Nullable String number,
        @Nullable PlanDocument document,
        String titleVi,
        String titleEn,
        UUID unitId,
        List<UUID> issuerIds,
        StatedPeriod period,
        boolean carry,
        @Nullable StatedPace pace,
        boolean madeUp,
        PlanState state,
        List<OutlineSection> outline,
        int targetCount,
        int taskCount,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable Map<String, UUID> targetIds,
        @Nullable Map<String, UUID> taskIds,
        @Nullable Map<String, UUID> obligationIds) {

    static PlanView of(ListedPlan listed) {
        return of(listed, null, null, null);
    }

    /** A draft: not a plan yet, and so without ids of its parts. */
    public static PlanView draft(PlanIssued plan, int targets, int tasks) {
        return of(new ListedPlan(plan, targets, tasks, PlanState.DRAFT));
    }

    /** A plan just issued. */
    public static PlanView issued(
            PlanIssued plan, Map<String, UUID> targetIds, Map<String, UUID> taskIds, Map<String, UUID> obligationIds) {
        return of(
                new ListedPlan(plan, targetIds.size(), taskIds.size(), PlanState.ISSUED),
                targetIds,
                taskIds,
                obligationIds);
    }

    private static PlanView of(
            ListedPlan listed,
            @Nullable Map<String, UUID> targetIds,
            @Nullable Map<String, UUID> taskIds,
            @Nullable Map<String, UUID> obligationIds) {
        var act = listed.plan();
        var terms = act.terms();
        return new PlanView(
                terms.planId(),
                terms.key(),
                terms.number(),
                terms.document(),
                terms.titleVi(),
                terms.titleEn(),
                terms.unitId(),
                terms.issuerIds(),
                StatedPeriod.of(terms.period()),
                terms.carry(),
                StatedPace.of(terms.pace()),
                terms.madeUp(),
                listed.state(),
                terms.content().outline(),
                listed.targetCount(),
                listed.taskCount(),
                act.effectiveOn(),
                act.recordedAt(),
                targetIds,
                taskIds,
                obligationIds);
    }
}
