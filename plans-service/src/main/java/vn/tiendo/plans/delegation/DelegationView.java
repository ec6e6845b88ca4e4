package vn.tiendo.plans.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.StatedPeriodValue;

/** A delegation as it is answered. */
@Schema
record DelegationView(
        UUID id,
        UUID targetId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,

        @Schema(description = "The target that sets the value") @Nullable
        UUID byTargetId,

        @Schema(description = "Its plan") @Nullable UUID byPlanId,
        @Nullable String operator,
        List<StatedPeriodValue> periods,
        @Nullable String document) {

    static DelegationView of(DelegatedTargetOpened act) {
        var delegation = act.delegation();
        return new DelegationView(
                act.delegationId(),
                act.targetId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                delegation.byTargetId(),
                act.byPlanId(),
                Optional.ofNullable(delegation.operator()).map(Operator::symbol).orElse(null),
                StatedPeriodValue.of(delegation.periods()),
                delegation.document());
    }
}
