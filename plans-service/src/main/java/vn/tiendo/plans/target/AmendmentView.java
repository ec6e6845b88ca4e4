package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An amendment as it is answered. */
@Schema
record AmendmentView(
        UUID id,
        UUID targetId,
        UUID planId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<StatedPeriodValue> periods,
        List<StatedPeriodValue> closedPeriods,
        @Nullable String document) {

    static AmendmentView of(TargetAmended act) {
        return new AmendmentView(
                act.amendmentId(),
                act.targetId(),
                act.planId(),
                act.effectiveOn(),
                act.recordedAt(),
                StatedPeriodValue.of(act.periods()),
                StatedPeriodValue.of(act.closedPeriods()),
                act.amendment().document());
    }
}
