package vn.tiendo.plans.statement;

import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;

/** Lists go by the position of their acts: a page begins after one. */
public final class PageStart {

    private PageStart() {}

    /** The position after which the page begins; 0 for the first, 400 INVALID_CURSOR for what no page gave out. */
    public static long after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        var keys = Cursor.read(cursor);
        try {
            if (keys.size() == 1) {
                return Long.parseLong(keys.getFirst());
            }
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }

    /** The cursor of the page that follows an act. */
    public static String following(long position) {
        return Cursor.of(Long.toString(position));
    }
}
