package vn.tiendo.units.unit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;

/**
 * Where a page of units begins: after this code and id, in the view of the first page. The pages of a list so answer for
 * the same two times, whatever is recorded while a caller turns them.
 */
record UnitPlace(AsOf view, String code, String id) {

    static String cursorAfter(Unit last, AsOf view) {
        return Cursor.of(
                view.at().toString(),
                view.knownAt().toString(),
                UnitLookup.codeOf(last),
                last.id().toString());
    }

    /** The place that a cursor names; 400 INVALID_CURSOR when it was given out for another day or instant. */
    static Optional<UnitPlace> read(@Nullable String cursor, @Nullable LocalDate at, @Nullable Instant knownAt) {
        if (cursor == null) {
            return Optional.empty();
        }
        var place = read(Cursor.read(cursor));
        if (at != null && !at.equals(place.view.at()) || knownAt != null && !knownAt.equals(place.view.knownAt())) {
            throw Cursor.invalid();
        }
        return Optional.of(place);
    }

    private static UnitPlace read(List<String> keys) {
        if (keys.size() != 4) {
            throw Cursor.invalid();
        }
        try {
            var view = new AsOf(Parameters.date(keys.get(0)), Instant.parse(keys.get(1)));
            return new UnitPlace(view, keys.get(2), Parameters.id(keys.get(3)).toString());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    boolean isBefore(Unit unit) {
        int byCode = UnitLookup.codeOf(unit).compareTo(code);
        return byCode > 0 || byCode == 0 && unit.id().toString().compareTo(id) > 0;
    }
}
