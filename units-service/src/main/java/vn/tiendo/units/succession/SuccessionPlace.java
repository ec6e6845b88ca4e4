package vn.tiendo.units.succession;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;

/** Where a page of successions begins: after this one, by the knowledge of the first page. */
record SuccessionPlace(Instant knownAt, LocalDate effectiveOn, long position) {

    /** What is asked for; null asks for any. Both days count. */
    record Wanted(
            @Nullable UUID unit,
            @Nullable LocalDate from,
            @Nullable LocalDate through) {}

    static String cursorAfter(Succession last, Instant knownAt) {
        return Cursor.of(knownAt.toString(), last.effectiveOn().toString(), Long.toString(last.position()));
    }

    static Optional<SuccessionPlace> read(@Nullable String cursor, @Nullable Instant knownAt) {
        if (cursor == null) {
            return Optional.empty();
        }
        var place = read(Cursor.read(cursor));
        if (knownAt != null && !knownAt.equals(place.knownAt)) {
            throw Cursor.invalid();
        }
        return Optional.of(place);
    }

    private static SuccessionPlace read(List<String> keys) {
        if (keys.size() != 3) {
            throw Cursor.invalid();
        }
        try {
            return new SuccessionPlace(
                    Instant.parse(keys.get(0)), Parameters.date(keys.get(1)), Long.parseLong(keys.get(2)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }
}
