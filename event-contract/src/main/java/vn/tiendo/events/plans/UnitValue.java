package vn.tiendo.events.plans;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value for each unit of a class: all clauses that are stated hold.
 *
 * @param level the kind of unit, such as COMMUNE
 * @param period absent: every period of the target
 * @param value absent: each has the growth that the target states
 * @param except units of the class with a value of their own
 */
public record UnitValue(
        @Nullable String level,
        @Nullable String system,
        @Nullable UUID groupId,
        @Nullable Period period,
        @Nullable TargetValue value,
        @Nullable List<UnitException> except) {}
