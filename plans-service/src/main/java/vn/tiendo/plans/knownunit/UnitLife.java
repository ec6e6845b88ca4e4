package vn.tiendo.plans.knownunit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * The days on which a unit exists.
 *
 * @param lastDay the day before the succession that ended it; absent while it goes on
 */
public record UnitLife(LocalDate firstDay, @Nullable LocalDate lastDay) {

    public boolean touches(Period days) {
        return !firstDay.isAfter(days.through()) && (lastDay == null || !lastDay.isBefore(days.from()));
    }

    /** The day itself, or that day of the unit's which is nearest to it. */
    LocalDate nearest(LocalDate day) {
        if (day.isBefore(firstDay)) {
            return firstDay;
        }
        return lastDay != null && day.isAfter(lastDay) ? lastDay : day;
    }

    /** As people write it: {@code 2020-01-01/2025-06-30}, or without an end {@code 2020-01-01/..}. */
    @Override
    public String toString() {
        return firstDay + "/" + (lastDay == null ? ".." : lastDay);
    }
}
