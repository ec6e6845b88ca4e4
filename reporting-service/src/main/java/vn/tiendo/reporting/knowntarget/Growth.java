package vn.tiendo.reporting.knowntarget;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * The value of a period is the figure of a baseline period and a percentage more.
 *
 * @param percent below 0 for less
 * @param baselinePeriod null: the same days of the year before (cùng kỳ năm trước)
 */
public record Growth(BigDecimal percent, @Nullable Period baselinePeriod) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** With what the period is compared. */
    public Period baselineOf(Period period) {
        return baselinePeriod == null
                ? new Period(period.from().minusYears(1), yearBefore(period.through()))
                : baselinePeriod;
    }

    /** The exact value: nothing is rounded. */
    public BigDecimal valueFrom(BigDecimal baseline) {
        return baseline.multiply(HUNDRED.add(percent)).movePointLeft(2);
    }

    /** The last day of February stays the last day of February. */
    private static LocalDate yearBefore(LocalDate lastDay) {
        var month = YearMonth.from(lastDay);
        return lastDay.equals(month.atEndOfMonth()) ? month.minusYears(1).atEndOfMonth() : lastDay.minusYears(1);
    }
}
