package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

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
                values(act.periods()),
                values(act.closedPeriods()),
                act.amendment().document());
    }

    private static List<StatedPeriodValue> values(List<PeriodValue> own) {
        return own.stream()
                .map(value -> new StatedPeriodValue(
                        StatedPeriod.of(value.period()),
                        Optional.ofNullable(value.value())
                                .map(TargetValue::toString)
                                .orElse(null)))
                .toList();
    }
}
