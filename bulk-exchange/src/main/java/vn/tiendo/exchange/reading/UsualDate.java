package vn.tiendo.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as nearly all are written, 31/01/2026 and 2026-01-31, read without a pattern. */
final class UsualDate {

    private static final int LENGTH = 10;

    private UsualDate() {}

    /** Null for anything else, which is looked at closely. */
    static @Nullable LocalDate read(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        try {
            if (text.charAt(2) == '/' && text.charAt(5) == '/') {
                return LocalDate.of(number(text, 6, 10), number(text, 3, 5), number(text, 0, 2));
            }
            if (text.charAt(4) == '-' && text.charAt(7) == '-') {
                return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            }
            return null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c < '0' || c > '9') {
                throw new NumberFormatException();
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
