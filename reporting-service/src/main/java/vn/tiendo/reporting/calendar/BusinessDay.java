package vn.tiendo.reporting.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are civil dates in Asia/Ho_Chi_Minh, whatever the machine's own zone (SEMANTICS 1). */
public final class BusinessDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessDay() {}

    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day on which an instant lies. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
