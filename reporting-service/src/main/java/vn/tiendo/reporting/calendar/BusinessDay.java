package vn.tiendo.reporting.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Business dates are civil dates in Asia/Ho_Chi_Minh, whatever the machine's own zone (SEMANTICS 1). */
public final class BusinessDay {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private BusinessDay() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
