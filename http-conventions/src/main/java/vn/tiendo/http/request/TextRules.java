package vn.tiendo.http.request;

import java.text.Normalizer;
import java.util.Optional;
import vn.tiendo.http.PersonalIdentifier;

/** One form for every text that comes in, and what no text may hold. */
public final class TextRules {
    private TextRules() {}

    /** NFC, no invisible characters, ordinary spaces only. */
    public static String clean(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(c -> kept.appendCodePoint(isSpace(c) ? ' ' : c));
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** The code of the refusal of a clean text, if it is one. */
    public static Optional<String> refusal(String text) {
        if (text.codePoints().anyMatch(TextRules::isBroken)) {
            return Optional.of("CONTROL_CHARACTER");
        }
        return PersonalIdentifier.isIn(text) ? Optional.of("PERSONAL_IDENTIFIER") : Optional.empty();
    }

    // Zero-width characters, joiners, marks of direction, the soft hyphen, a byte order mark.
    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isSpace(int c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isBroken(int c) {
        int type = Character.getType(c);
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        return type == Character.SURROGATE || (type == Character.CONTROL && !layout);
    }
}
