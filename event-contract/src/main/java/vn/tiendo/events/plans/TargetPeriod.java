package vn.tiendo.events.plans;

import org.jspecify.annotations.Nullable;

/**
 * A period of a target and its value; without a value the target has periods but no figure of its own.
 */
public record TargetPeriod(Period period, @Nullable TargetValue value) {}
