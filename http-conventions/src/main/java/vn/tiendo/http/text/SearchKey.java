package vn.tiendo.http.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in the two forms in which it is searched (SEMANTICS 12). Both are in lower case, with single spaces between words
 * and nothing but letters, digits and spaces; so neither can hold a wildcard of SQL.
 *
 * @param plain without any mark and with d for đ: "Lộc Thành" and "Lộc Thạnh" are both {@code loc thanh}
 * @param marked with its marks, the tone at the end of its word: "Hoà" and "Hòa" are the same, "Lộc Thành" and "Lộc Thạnh"
 *     are not
 */
public record SearchKey(String plain, String marked) {

    // Grave, acute, tilde, hook above, dot below: the tones. Circumflex, breve and horn belong to the letter.
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public static SearchKey of(String text) {
        String spread = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String words = BETWEEN_WORDS.matcher(spread).replaceAll(" ").strip();
        return new SearchKey(withoutMarks(words), withTonesBehind(words));
    }

    /** Whether the text was typed with marks, so that a hit with the same marks comes before one with others. */
    public boolean hasMarks() {
        return !plain.equals(marked);
    }

    /** Whether the other text occurs in this one, marks disregarded. */
    public boolean contains(SearchKey part) {
        return plain.contains(part.plain);
    }

    /** Whether the other text occurs in this one with the same marks. */
    public boolean containsExactly(SearchKey part) {
        return marked.contains(part.marked);
    }

    private static String withoutMarks(String spread) {
        var kept = new StringBuilder(spread.length());
        spread.codePoints().filter(c -> !isMark(c)).forEach(c -> kept.appendCodePoint(c == 'đ' ? 'd' : c));
        return kept.toString();
    }

    // uỷ and ủy, hoà and hòa differ only in which vowel carries the tone; at the end of the word they are alike.
    private static String withTonesBehind(String spread) {
        var kept = new StringBuilder(spread.length());
        var tones = new StringBuilder();
        for (int i = 0; i < spread.length(); i++) {
            char c = spread.charAt(i);
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            if (c == ' ') {
                kept.append(tones);
                tones.setLength(0);
            }
            kept.append(c);
        }
        return kept.append(tones).toString();
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
