package vn.tiendo.plans.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * A value for each unit of a class, with named exceptions; all clauses that are stated hold.
 *
 * @param level the kind of unit, such as COMMUNE
 * @param system the tree to which the units belong
 * @param groupId the group to which they belong
 * @param period absent: every period of the target
 * @param value absent: each unit has the growth that the target states
 */
public record UnitValue(
        @Nullable String level,
        @Nullable String system,
        @Nullable UUID groupId,
        @Nullable Period period,
        @Nullable TargetValue value,
        List<UnitException> except) {

    public UnitValue {
        except = List.copyOf(except);
    }

    /** A unit for which the class does not speak; without a value the target does not apply to it. */
    public record UnitException(UUID unitId, @Nullable TargetValue value) {}
}
