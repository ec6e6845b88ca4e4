package vn.tiendo.http.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;

/** After which act a portal goes on: by instant, then by subject, then by position. */
public record ChangePlace(Instant recordedAt, String subject, long position) {

    static final Comparator<Change> ORDER = Comparator.comparing(Change::recordedAt)
            .thenComparing(Change::subject)
            .thenComparingLong(Change::position);

    static final ChangePlace BEGINNING = new ChangePlace(Instant.EPOCH, "", 0);

    public static ChangePlace of(Change last) {
        return new ChangePlace(last.recordedAt(), last.subject(), last.position());
    }

    /** The beginning without a cursor; 400 INVALID_CURSOR for one that was not given out here. */
    public static ChangePlace read(@Nullable String cursor) {
        if (cursor == null) {
            return BEGINNING;
        }
        var keys = Cursor.read(cursor);
        if (keys.size() != 3) {
            throw Cursor.invalid();
        }
        try {
            return new ChangePlace(Instant.parse(keys.get(0)), keys.get(1), Long.parseLong(keys.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    public String cursor() {
        return Cursor.of(recordedAt.toString(), subject, Long.toString(position));
    }

    /** After which position acts on a subject follow that were recorded at the same instant. */
    long positionOf(String other) {
        int order = other.compareTo(subject);
        return order < 0 ? Long.MAX_VALUE : order == 0 ? position : -1;
    }
}
