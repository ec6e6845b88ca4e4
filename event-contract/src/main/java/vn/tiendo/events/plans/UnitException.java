package vn.tiendo.events.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a class does not speak for; without a value the target does not apply to it.
 */
public record UnitException(UUID unitId, @Nullable TargetValue value) {}
