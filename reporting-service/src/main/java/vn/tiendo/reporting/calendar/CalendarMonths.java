package vn.tiendo.reporting.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A length of time in calendar months, exactly: a day of February is more of a month than a day of March.
 *
 * @param parts in fractions of a month of which a day of any month has a whole number
 */
public record CalendarMonths(long parts) {

    // The least number that 28, 29, 30 and 31 divide.
    private static final long PARTS_OF_A_MONTH = 377_580;

    /** From the first through the last day, both counted; none where the first lies after the last. */
    public static CalendarMonths between(LocalDate first, LocalDate last) {
        long parts = 0;
        for (var begin = first;
                !begin.isAfter(last);
                begin = begin.plusMonths(1).withDayOfMonth(1)) {
            var endOfMonth = begin.withDayOfMonth(begin.lengthOfMonth());
            var end = endOfMonth.isBefore(last) ? endOfMonth : last;
            long days = end.getDayOfMonth() - begin.getDayOfMonth() + 1L;
            parts += days * (PARTS_OF_A_MONTH / begin.lengthOfMonth());
        }
        return new CalendarMonths(parts);
    }

    public boolean isNone() {
        return parts == 0;
    }

    /** How much falls on each month; with fewer decimals it is rounded up, so that the months together bring it all. */
    public BigDecimal shareOf(BigDecimal quantity, int decimals) {
        return quantity.multiply(BigDecimal.valueOf(PARTS_OF_A_MONTH))
                .divide(BigDecimal.valueOf(parts), decimals, RoundingMode.CEILING);
    }
}
