package vn.tiendo.plans.knownunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a unit is found on a day: a code is nothing without its system and a date.
 *
 * @param code absent where it has none then
 */
public record UnitAddress(
        String system,
        @Nullable String code,
        LocalDate on,
        @Nullable String name) {}
