package vn.tiendo.events.plans;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks for in a period.
 *
 * @param floor the value to be reached
 * @param stretch the upper figure of "8-10 or more": striven for, never a cap
 */
public record TargetValue(BigDecimal floor, @Nullable BigDecimal stretch) {}
