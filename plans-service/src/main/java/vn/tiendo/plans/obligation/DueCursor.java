package vn.tiendo.plans.obligation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;

/** Where a page of instances begins: after one of a due date. */
@Schema(hidden = true)
record DueCursor(LocalDate lastDay, UUID instanceId) {
    private static final DueCursor FIRST = new DueCursor(LocalDate.of(1, 1, 1), new UUID(0, 0));

    /** The first page without a cursor; 400 INVALID_CURSOR for what no page gave out. */
    static DueCursor after(@Nullable String cursor) {
        if (cursor == null) {
            return FIRST;
        }
        var keys = Cursor.read(cursor);
        try {
            if (keys.size() == 2) {
                return new DueCursor(LocalDate.parse(keys.getFirst()), UUID.fromString(keys.getLast()));
            }
        } catch (DateTimeException | IllegalArgumentException notGivenOut) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }

    static DueCursor placeOf(Instance last) {
        return new DueCursor(last.due().lastAcceptableDay(), last.id());
    }

    static String following(Instance last) {
        return Cursor.of(last.due().lastAcceptableDay().toString(), last.id().toString());
    }
}
