package vn.tiendo.plans.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;

/** The places of occurrences as cursors of pages. */
final class OccurrenceCursor {

    private OccurrenceCursor() {}

    /** 400 INVALID_CURSOR for what no page gave out. */
    static OccurrencePlace read(@Nullable String cursor) {
        if (cursor == null) {
            return OccurrencePlace.FIRST;
        }
        var keys = Cursor.read(cursor);
        try {
            if (keys.size() == 2) {
                return new OccurrencePlace(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }

    static String after(OccurrencePlace place) {
        return Cursor.of(place.lastDay().toString(), String.valueOf(place.occurrenceId()));
    }
}
