package vn.tiendo.reporting.figure;

import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Cursor;
import vn.tiendo.http.Problem;

/**
 * How much of an explanation the pages so far have held: entries, and after all of them so many of the others.
 *
 * @param entry the position of the last entry
 * @param entriesRead whether they were all
 */
record ExplainedUpTo(long entry, boolean entriesRead, int others) {

    private static final String ALL = "";

    static ExplainedUpTo entry(long position) {
        return new ExplainedUpTo(position, false, 0);
    }

    static ExplainedUpTo others(int others) {
        return new ExplainedUpTo(0, true, others);
    }

    /** @throws Problem 400 INVALID_CURSOR */
    static ExplainedUpTo read(@Nullable String cursor) {
        if (cursor == null) {
            return entry(0);
        }
        var keys = Cursor.read(cursor);
        try {
            return keys.size() == 2 && keys.getFirst().equals(ALL)
                    ? others(Math.max(0, Integer.parseInt(keys.getLast())))
                    : entry(Long.parseLong(keys.getFirst()));
        } catch (NumberFormatException e) {
            throw Cursor.invalid();
        }
    }

    String cursor() {
        return entriesRead ? Cursor.of(ALL, Integer.toString(others)) : Cursor.of(Long.toString(entry));
    }
}
