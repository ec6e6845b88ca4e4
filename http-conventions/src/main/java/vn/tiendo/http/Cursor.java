package vn.tiendo.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a next page begins: the keys of the last row, opaque to the caller. */
public final class Cursor {
    private static final String BETWEEN = "\u001f";

    private Cursor() {}

    public static String of(String... keys) {
        byte[] text = String.join(BETWEEN, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** 400 INVALID_CURSOR for anything that was not given out by a page. */
    public static List<String> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) { // no text of PostgreSQL holds it
                throw invalid();
            }
            return List.of(text.split(BETWEEN, -1));
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    /**
     * The one key of the last row, where it is a number; without a cursor the number given.
     *
     * @throws Problem 400 INVALID_CURSOR
     */
    public static long number(@Nullable String cursor, long without) {
        try {
            return cursor == null ? without : Long.parseLong(read(cursor).getFirst());
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    /** The refusal, for a reader that finds keys of the wrong kind. */
    public static Problem invalid() {
        return Problem.of(400, "INVALID_CURSOR").atParameter("cursor");
    }
}
