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
 * @param group null: whatever groups it belongs to
 * @param period null: every period of the target
 * @param value {@link TargetValue#NONE} where each unit of the class has the growth of the target
 * @param exceptions units with a value of their own; {@link TargetValue#NONE} where the target does not apply to one
 */
public record ClassValue(
        @Nullable String level,
        @Nullable String system,
        @Nullable UUID group,
        @Nullable Period period,
        TargetValue value,
        Map<UUID, TargetValue> exceptions) {

    public ClassValue {
        exceptions = Map.copyOf(new HashMap<>(exceptions));
    }

    /** Whether it says anything of the unit for the period. */
    boolean speaksOf(UUID unit, UnitClass.Finding classes, Period asked) {
        boolean inTime = period == null || period.equals(asked);
        return inTime && (exceptions.containsKey(unit) || holds(unit, classes));
    }

    private boolean holds(UUID unit, UnitClass.Finding classes) {
        return classes.of(unit)
                        .filter(own -> system == null || system.equals(own.system()))
                        .filter(own -> level == null || level.equals(own.level()))
                        .isPresent()
                && (group == null || classes.isMember(unit, group));
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
