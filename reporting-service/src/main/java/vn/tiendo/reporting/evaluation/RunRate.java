package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.CalendarMonths;
import vn.tiendo.reporting.calendar.Period;

/**
 * What a running flow still needs, and where it comes to if it goes on as it did (SEMANTICS 5).
 *
 * @param needed until the target is met, of "more than" the next quantity above the value; 0 once it is
 * @param neededPerMonth in each month that is left, rounded up
 * @param expected at the end, for display; null where there are too few data
 */
public record RunRate(
        BigDecimal needed,
        BigDecimal neededPerMonth,
        @Nullable BigDecimal expected,
        Outlook outlook) {

    private static final int DECIMALS = 2;
    private static final int PARTS_WITHOUT_A_RATE = 12;

    /** What the present rate leads to. */
    public enum Outlook {
        MEETS,
        FALLS_SHORT,
        /** Nothing is reported, or less than a twelfth of the days is over: in January nobody knows the year. */
        TOO_FEW_DATA
    }

    /**
     * @param surplus what earlier years brought; it adds to what is achieved, not to the rate
     * @param counted the days of which facts count, some of them over and some to come
     */
    static RunRate of(
            Flow flow, BigDecimal surplus, BigDecimal value, TargetTerms terms, Period counted, LocalDate at) {
        var needed =
                terms.leastMeeting(value).subtract(flow.quantity().add(surplus)).max(BigDecimal.ZERO);
        var perMonth = CalendarMonths.between(at.plusDays(1), counted.through()).shareOf(needed, DECIMALS);
        long elapsed = counted.daysElapsedBy(at);
        if (!flow.reported() || elapsed * PARTS_WITHOUT_A_RATE < counted.days()) {
            return new RunRate(needed, perMonth, null, Outlook.TOO_FEW_DATA);
        }
        // Times the days elapsed, so that a value that is exactly hit is not lost to rounding.
        var expected = flow.quantity()
                .multiply(BigDecimal.valueOf(counted.days()))
                .add(surplus.multiply(BigDecimal.valueOf(elapsed)));
        boolean meets = terms.operator().isMetBy(expected, value.multiply(BigDecimal.valueOf(elapsed)));
        return new RunRate(
                needed,
                perMonth,
                expected.divide(BigDecimal.valueOf(elapsed), DECIMALS, RoundingMode.HALF_UP),
                meets ? Outlook.MEETS : Outlook.FALLS_SHORT);
    }
}
