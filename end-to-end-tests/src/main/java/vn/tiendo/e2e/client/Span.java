package vn.tiendo.e2e.client;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days of a period written "2025", "2025-03" or "2025-01-01/2025-08-31"; both ends inclusive. */
public record Span(LocalDate from, LocalDate through) {

    public static Span of(String written) {
        int slash = written.indexOf('/');
        if (slash > 0) {
            return new Span(
                    LocalDate.parse(written.substring(0, slash)), LocalDate.parse(written.substring(slash + 1)));
        }
        if (written.length() == 4) {
            return new Span(LocalDate.parse(written + "-01-01"), LocalDate.parse(written + "-12-31"));
        }
        var month = YearMonth.parse(written);
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}
