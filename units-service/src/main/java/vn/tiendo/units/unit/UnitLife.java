package vn.tiendo.units.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a unit is in force.
 *
 * @param from its first day
 * @param until the first day on which it does not exist any more; null without an end
 */
public record UnitLife(
        UUID unitId,
        UnitSystem system,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the day is the first on which the unit does not exist any more. */
    public boolean endsOn(LocalDate day) {
        return day.equals(until);
    }
}
