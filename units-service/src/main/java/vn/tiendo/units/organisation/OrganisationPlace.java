package vn.tiendo.units.organisation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Parameters;

/** Where a page of organisations begins: after this one, in the view of the first page. */
record OrganisationPlace(AsOf view, UUID id) {
    static final UUID BEFORE_ALL = new UUID(0, 0);

    static String cursorAfter(Organisation last, AsOf view) {
        return Cursor.of(
                view.at().toString(), view.knownAt().toString(), last.id().toString());
    }

    /** The place that a cursor names; 400 INVALID_CURSOR when it was given out for another day or instant. */
    static Optional<OrganisationPlace> read(
            @Nullable String cursor, @Nullable LocalDate at, @Nullable Instant knownAt) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = Cursor.read(cursor);
        try {
            var view = new AsOf(Parameters.date(keys.get(0)), Instant.parse(keys.get(1)));
            if (at != null && !at.equals(view.at()) || knownAt != null && !knownAt.equals(view.knownAt())) {
                throw Cursor.invalid();
            }
            return Optional.of(new OrganisationPlace(view, Parameters.id(keys.get(2))));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw Cursor.invalid();
        }
    }
}
