package vn.tiendo.exchange.writing;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula. Reading takes the quotation mark off again. */
final class FormulaGuard {

    // The wide forms, too: a spreadsheet of East Asia takes them for the narrow ones. Space before them changes
    // nothing.
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\s\\u00a0]*[=+\\-@\uff1d\uff0b\uff0d\uff20]");

    private FormulaGuard() {}

    static String guard(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The same, but a dash alone, which is no formula and which people know as "not applicable". */
    static String guardText(String text) {
        return text.equals("-") ? text : guard(text);
    }
}
