package vn.tiendo.reporting.knowntarget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * A plan sets a target for its own unit.
 *
 * @param indicatorId the thing counted; null of a delegated target that leaves this to another, too
 * @param operator null of a delegated target that has none yet
 * @param parentTargetId the target that this one is part of
 * @param ownerUnitId the plan's unit, whose own the values are
 * @param values by period; {@link TargetValue#NONE} where the period has no value of its own ("")
 * @param shape what it says beyond them
 */
public record TargetSetAct(
        UUID targetId,
        UUID planId,
        TargetKind kind,
        @Nullable UUID indicatorId,
        @Nullable Operator operator,
        Firmness firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        Map<Period, TargetValue> values,
        TargetShape shape,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TargetAct {

    public TargetSetAct {
        values = Map.copyOf(values);
    }

    @Override
    public Set<Period> periodsNamed() {
        return values.keySet();
    }

    @Override
    public @Nullable TargetValue ownValue(Period period) {
        return values.get(period);
    }

    /** The last class value that speaks of the unit for the period; null where none does. */
    @Nullable
    ClassValue classValueOf(UUID unit, UnitClass.Finding classes, Period period) {
        return shape.classValues().stream()
                .filter(each -> values.containsKey(period) && each.speaksOf(unit, classes, period))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
