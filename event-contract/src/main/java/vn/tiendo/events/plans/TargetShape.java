package vn.tiendo.events.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a target says beyond kind, operator and values.
 *
 * @param countingFrom the first day that counts, where it is not the first of the period
 * @param unitValues values for each unit of a class; a cell of an allocation goes before
 * @param growth the value is a growth against a baseline
 * @param scope whose figures count
 * @param pinned of a ratio: the denominator stays that of one day
 * @param carry whether an early surplus counts for later years; absent: as the plan says
 * @param pace the thresholds of this target; absent: those of the plan
 * @param restatesTargetId the target that is stated here a second time
 */
public record TargetShape(
        @Nullable LocalDate countingFrom,
        @Nullable List<UnitValue> unitValues,
        @Nullable TargetGrowth growth,
        @Nullable TargetScope scope,
        @Nullable PinnedDenominator pinned,
        @Nullable Boolean carry,
        @Nullable Pace pace,
        @Nullable UUID restatesTargetId) {}
