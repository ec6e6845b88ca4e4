package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/** A plan as it is answered, with how many targets and tasks it has. */
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
        int targetCount,
        int taskCount,
        LocalDate effectiveOn,
        Instant recordedAt) {

    public static PlanView of(ListedPlan listed) {
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
                listed.targetCount(),
                listed.taskCount(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
