package vn.tiendo.plans.knownunit;

import org.jspecify.annotations.Nullable;

/** By what people know a unit. */
public record UnitLabel(@Nullable String name, @Nullable String code) {
    static final UnitLabel NONE = new UnitLabel(null, null);
}
