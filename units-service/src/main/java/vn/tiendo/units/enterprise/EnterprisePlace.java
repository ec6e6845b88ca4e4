package vn.tiendo.units.enterprise;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;

/**
 * Where a page of enterprises begins, in the view of the first page: after this rank, text and id.
 *
 * @param tier which way of hitting a name answered
 * @param text the code, or the name where hits come in the order of names
 */
record EnterprisePlace(AsOf view, int tier, int rank, String text, UUID id) {

    boolean inOrderOfCodes() {
        return rank == FoundEnterprise.IN_ORDER_OF_CODES;
    }

    static String cursorAfter(FoundEnterprise last, AsOf view) {
        return Cursor.of(
                view.at().toString(),
                view.knownAt().toString(),
                Integer.toString(last.tier()),
                Integer.toString(last.rank()),
                last.sortedBy(),
                last.enterprise().id().toString());
    }

    /** The place that a cursor names; 400 INVALID_CURSOR when it was given out for another day or instant. */
    static Optional<EnterprisePlace> read(@Nullable String cursor, @Nullable LocalDate at, @Nullable Instant knownAt) {
        if (cursor == null) {
            return Optional.empty();
        }
        var place = read(Cursor.read(cursor));
        if (at != null && !at.equals(place.view.at()) || knownAt != null && !knownAt.equals(place.view.knownAt())) {
            throw Cursor.invalid();
        }
        return Optional.of(place);
    }

    private static EnterprisePlace read(List<String> keys) {
        if (keys.size() != 6) {
            throw Cursor.invalid();
        }
        try {
            var view = new AsOf(Parameters.date(keys.get(0)), Instant.parse(keys.get(1)));
            return new EnterprisePlace(
                    view,
                    Integer.parseInt(keys.get(2)),
                    Integer.parseInt(keys.get(3)),
                    keys.get(4),
                    Parameters.id(keys.get(5)));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Cursor.invalid();
        }
    }
}
