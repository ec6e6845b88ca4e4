package vn.tiendo.reporting.knowntarget;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * A value for each unit of a class, with named exceptions; all clauses that are stated hold.
 *
 * @param level the kind of unit; null: any
 * @param system the tree; null: any
 * @param period null: every period of the target
 * @param value {@link TargetValue#NONE} where each unit of the class has the growth of the target
 * @param exceptions units with a value of their own; {@link TargetValue#NONE} where the target does not apply to one
 */
public record ClassValue(
        @Nullable String level,
        @Nullable String system,
        @Nullable Period period,
        TargetValue value,
        Map<UUID, TargetValue> exceptions) {

    public ClassValue {
        exceptions = Map.copyOf(new HashMap<>(exceptions));
    }

    /** Whether it says anything of the unit for the period. */
    boolean speaksOf(UUID unit, @Nullable UnitClass unitClass, Period asked) {
        boolean inTime = period == null || period.equals(asked);
        return inTime && (exceptions.containsKey(unit) || holds(unitClass));
    }

    private boolean holds(@Nullable UnitClass unit) {
        return unit != null
                && (system == null || system.equals(unit.system()))
                && (level == null || level.equals(unit.level()));
    }

    /** What it asks of a unit of which it speaks; null where the growth of the target does. */
    @Nullable
    Quota quotaOf(UUID unit, TargetKind kind) {
        var exception = exceptions.get(unit);
        if (exception != null) {
            return exception.floor() == null ? new Quota.NotApplicable() : exception.asQuotaOf(kind);
        }
        return value.floor() == null ? null : value.asQuotaOf(kind);
    }
}
