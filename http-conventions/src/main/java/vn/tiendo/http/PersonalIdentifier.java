package vn.tiendo.http;

import java.util.regex.Pattern;

/** The citizen's number: a whole token of twelve digits. It is refused wherever people can type text. */
public final class PersonalIdentifier {
    private static final Pattern TWELVE_DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Nd}{12}(?![\\p{L}\\p{N}])");
    private static final Pattern UUIDS =
            Pattern.compile("(?<![0-9A-Za-z])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![0-9A-Za-z-])");

    private PersonalIdentifier() {}

    /** Whether the text holds one; the last group of a UUID is none, also behind a prefix such as in R-…. */
    public static boolean isIn(String text) {
        return text.length() >= 12
                && TWELVE_DIGITS.matcher(text).find()
                && TWELVE_DIGITS.matcher(UUIDS.matcher(text).replaceAll("id")).find();
    }

    /** The text with every such number blacked out, for what must be shown. */
    public static String hide(String text) {
        return isIn(text) ? TWELVE_DIGITS.matcher(text).replaceAll("************") : text;
    }
}
