package vn.tiendo.reporting.timeseries;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * The straight line to the value of a flow: its share of the days elapsed, both ends counted as for the pace. A stock, a
 * share and a ceiling have none: their end alone decides.
 */
record PathToTarget(@Nullable BigDecimal value, Period counted) {

    private static final int DECIMALS = 2;

    /** For display; null where there is no path. */
    @Nullable
    BigDecimal at(LocalDate day) {
        return value == null
                ? null
                : value.multiply(BigDecimal.valueOf(counted.daysElapsedBy(day)))
                        .divide(BigDecimal.valueOf(counted.days()), DECIMALS, RoundingMode.HALF_UP);
    }
}
