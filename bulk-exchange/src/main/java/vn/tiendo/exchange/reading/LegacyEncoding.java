package vn.tiendo.exchange.reading;

import java.util.regex.Pattern;

/** Texts of TCVN3 and VNI that a program took for Latin letters: "C«ng ty Tr¸ch nhiÖm", "Coâng ty Traùch nhieäm". */
final class LegacyEncoding {

    // Letters that only Unicode has: with one of them the text is no such mistake.
    private static final Pattern VIETNAMESE =
            Pattern.compile("[\\u1EA0-\\u1EF9\\u0102\\u0103\\u0110\\u0111\\u01A0\\u01A1\\u01AF\\u01B0]");
    // Signs within words, and letters behind small ones that no European language puts there.
    private static final Pattern TCVN3 = Pattern.compile(
            "(?<=\\p{L})[\\u00A1-\\u00BF\\u00D7\\u00F7]|[\\u00A1-\\u00A9\\u00AB-\\u00BF](?=\\p{L})|(?<=\\p{Ll})[\\u00C6\\u00C7\\u00CB\\u00CE\\u00CF\\u00D0\\u00D1\\u00D3-\\u00D6\\u00D8\\u00DC\\u00DE]");
    private static final Pattern VNI = Pattern.compile(
            "(?i)[aeouy\\u00F6\\u00F4][\\u00E4\\u00E5\\u00EB\\u00EF\\u00F8\\u00F9\\u00FB\\u00FC\\u00F5]|o\\u00E2|e\\u00E2|a\\u00E2");

    private LegacyEncoding() {}

    static boolean isIn(String text) {
        return text.chars().anyMatch(c -> c >= 0xA1 && c <= 0xFF)
                && !VIETNAMESE.matcher(text).find()
                && (hits(TCVN3, text) >= 2 || hits(VNI, text) >= 2);
    }

    private static long hits(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
