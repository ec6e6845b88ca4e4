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
 * @param indicatorId the thing counted
 * @param parentTargetId the target that this one is part of
 * @param ownerUnitId the plan's unit, whose own the values are
 * @param values by period; {@link TargetValue#NONE} where the period has no value of its own ("")
 */
public record TargetSetAct(
        UUID targetId,
        UUID planId,
        TargetKind kind,
        UUID indicatorId,
        Operator operator,
        Firmness firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        Map<Period, TargetValue> values,
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
}
