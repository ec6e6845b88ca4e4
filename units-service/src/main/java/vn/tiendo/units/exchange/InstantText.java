package vn.tiendo.units.exchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Instants as events write them: in UTC, with milliseconds. */
final class InstantText {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private InstantText() {}

    static String of(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
