package vn.tiendo.exchange.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.exchange.FileRefused;

/**
 * The first bytes of a part: whether it is XML, and in an encoding in which markup can be seen in the bytes. In another one
 * it would be hidden from whoever looks at them.
 */
final class PartBeginning {

    private static final int SEEN = 200;
    private static final int NO_MARKUP_AFTER = 4;
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII", "ISO-8859-1");
    private static final Set<String> MARKS_OF_UTF16 = Set.of("\u00fe\u00ff", "\u00ff\u00fe");

    private final StringBuilder seen = new StringBuilder();
    private boolean markup;
    private boolean known;

    boolean isMarkup() {
        return markup;
    }

    /** Whether nothing more can be learnt from what follows. */
    boolean isKnown() {
        return known;
    }

    void take(byte b) {
        if (!markup && isLayout(b)) {
            return;
        }
        seen.append((char) (b & 0xFF));
        markup = markup || b == '<';
        if (b == 0 && markup || MARKS_OF_UTF16.contains(seen.toString())) {
            throw new FileRefused("NOT_XLSX");
        }
        if (markup ? b == '>' || seen.length() == SEEN : seen.length() > NO_MARKUP_AFTER) {
            known = true;
            requireKnownEncoding();
        }
    }

    private static boolean isLayout(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private void requireKnownEncoding() {
        var declaration = DECLARATION.matcher(seen);
        if (!declaration.find()) {
            return;
        }
        var encoding = ENCODING.matcher(declaration.group());
        boolean whole = seen.charAt(seen.length() - 1) == '>';
        if (!whole || encoding.find() && !ENCODINGS.contains(encoding.group(1).toUpperCase(Locale.ROOT))) {
            throw new FileRefused("NOT_XLSX");
        }
    }
}
