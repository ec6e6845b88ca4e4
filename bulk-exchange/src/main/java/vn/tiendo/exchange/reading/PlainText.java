package vn.tiendo.exchange.reading;

import java.text.Normalizer;

/** Whether a text is clean as it stands, seen at a glance: most of a million are, and looking closely costs more. */
final class PlainText {

    private PlainText() {}

    /** Letters, digits, single signs of ASCII and spaces between them, composed; nothing that could be refused. */
    static boolean is(String text) {
        boolean ascii = true;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < 0x80) {
                if (c < ' ' || c == 0x7F) {
                    return false;
                }
            } else if (c <= 0xFF || !Character.isLetter(c)) {
                // Latin letters may be those of an old encoding.
                if (!isVietnameseLatin(c)) {
                    return false;
                }
                ascii = false;
            } else {
                ascii = false;
            }
        }
        return edgesAreClean(text)
                && (ascii || Normalizer.isNormalized(text, Normalizer.Form.NFC) && hasOwnLetters(text));
    }

    private static boolean isVietnameseLatin(char c) {
        return "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".indexOf(c) >= 0;
    }

    // With a letter that no old encoding has, the others are what they seem.
    private static boolean hasOwnLetters(String text) {
        return text.chars().anyMatch(c -> c > 0xFF);
    }

    private static boolean edgesAreClean(String text) {
        char first = text.charAt(0);
        return first != ' ' && first != '\'' && text.charAt(text.length() - 1) != ' ';
    }
}
