package vn.tiendo.plans.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.plan.StatedPace;

/** What a target says beyond kind, operator and values, as it is answered. */
@Schema(name = "TargetShape")
record TargetShapeView(
        @Nullable LocalDate countingFrom,
        @Nullable List<StatedUnitValue> unitValues,
        @Nullable StatedGrowth growth,
        @Nullable TargetScope scope,
        @Nullable PinnedDenominator pinned,
        @Nullable Boolean carry,
        @Nullable StatedPace pace,

        @Schema(description = "The target that is stated here a second time") @Nullable
        UUID restatesTargetId) {

    static TargetShapeView of(TargetShape own) {
        return new TargetShapeView(
                own.countingFrom(),
                own.unitValues().isEmpty()
                        ? null
                        : own.unitValues().stream().map(StatedUnitValue::of).toList(),
                StatedGrowth.of(own.growth()),
                own.scope(),
                own.pinned(),
                own.carry(),
                StatedPace.of(own.pace()),
                own.restatesTargetId());
    }
}
