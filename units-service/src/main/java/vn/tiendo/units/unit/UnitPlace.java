package vn.tiendo.units.unit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;

/**
 * Where a page of units begins: after this rank, key and id, in the view of the first page. The pages of a list so answer
 * for the same two times, whatever is recorded while a caller turns them.
 *
 * @param rank whether the text asked for was found with its marks
 * @param key the code or the name, by the order of the list
 */
record UnitPlace(AsOf view, int rank, String key, String id) {

    static final Map<String, Object> BEGINNING = keys(-1, "", "00000000-0000-0000-0000-000000000000");

    static String cursorAfter(Unit last, WantedUnits wanted, AsOf view) {
        return Cursor.of(
                view.at().toString(),
                view.knownAt().toString(),
                Integer.toString(wanted.rank(last)),
                wanted.sort().keyOf(last),
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
        if (keys.size() != 5) {
            throw Cursor.invalid();
        }
        try {
            var view = new AsOf(Parameters.date(keys.get(0)), Instant.parse(keys.get(1)));
            return new UnitPlace(
                    view,
                    Integer.parseInt(keys.get(2)),
                    keys.get(3),
                    Parameters.id(keys.get(4)).toString());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }

    /** The place under the names of its parameters. */
    Map<String, Object> keys() {
        return keys(rank, key, id);
    }

    private static Map<String, Object> keys(int rank, String key, String id) {
        return Map.of("afterRank", rank, "afterKey", key, "afterId", id);
    }
}
