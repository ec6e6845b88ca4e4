package vn.tiendo.plans.target;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.plan.Pace;

/**
 * What a target says beyond kind, operator and values.
 *
 * @param countingFrom the first day that counts, where it is not the first of the period
 * @param unitValues values for each unit of a class; a cell of an allocation goes before
 * @param pinned of a ratio: the denominator stays that of one day
 * @param carry whether an early surplus fills later years; absent: as the plan says
 * @param pace absent: that of the plan
 * @param restatesTargetId the target that is stated here a second time: it is never counted twice
 */
public record TargetShape(
        @Nullable LocalDate countingFrom,
        List<UnitValue> unitValues,
        @Nullable Growth growth,
        @Nullable TargetScope scope,
        @Nullable PinnedDenominator pinned,
        @Nullable Boolean carry,
        @Nullable Pace pace,
        @Nullable UUID restatesTargetId) {

    /** Nothing beyond kind, operator and values. */
    public static final TargetShape PLAIN = new TargetShape(null, List.of(), null, null, null, null, null, null);

    public TargetShape {
        unitValues = List.copyOf(unitValues);
    }

    boolean isPlain() {
        return equals(PLAIN);
    }
}
