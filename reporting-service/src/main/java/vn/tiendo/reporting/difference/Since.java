package vn.tiendo.reporting.difference;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.BusinessDay;

/**
 * The moment with which the present is compared.
 *
 * @param knownAt what was known at this instant
 * @param day as of the end of this day
 */
record Since(Instant knownAt, LocalDate day) {

    private static final int LENGTH_OF_A_DATE = 10;

    /**
     * An instant: as it was then, on that day. A date: as it was on the eve, so that all that happened on the day itself is
     * new.
     *
     * @throws Problem 400 INVALID_SINCE
     */
    static Since read(String text) {
        try {
            if (text.length() == LENGTH_OF_A_DATE) {
                var day = Parameters.date(text);
                return new Since(BusinessDay.startOf(day).minusMillis(1), day.minusDays(1));
            }
            var instant = Parameters.instant(text);
            return new Since(instant, BusinessDay.of(instant));
        } catch (IllegalArgumentException e) {
            throw Problem.of(400, "INVALID_SINCE").atParameter("since");
        }
    }

    /** What a caller saw then who asked for the same day, as far as it had come. */
    AsOf viewOf(LocalDate at) {
        return new AsOf(day.isBefore(at) ? day : at, knownAt);
    }
}
