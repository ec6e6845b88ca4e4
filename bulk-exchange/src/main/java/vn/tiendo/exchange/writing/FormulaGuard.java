package vn.tiendo.exchange.writing;

/** Keeps a spreadsheet from taking a text for a formula. Reading takes the quotation mark off again. */
final class FormulaGuard {

    private FormulaGuard() {}

    static String guard(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The same, but a dash alone, which is no formula and which people know as "not applicable". */
    static String guardText(String text) {
        return text.equals("-") ? text : guard(text);
    }
}
