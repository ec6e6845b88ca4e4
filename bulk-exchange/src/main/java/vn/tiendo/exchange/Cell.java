package vn.tiendo.exchange;

import java.math.BigDecimal;

/**
 * What stands in a cell of a file.
 *
 * @param text as it stands there; a NUMBER in plain digits with a point, a DATE as 2026-01-31
 */
public record Cell(Kind kind, String text) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** Computed by the program that wrote the file: its result is not known to be up to date. */
        FORMULA,
        /** What that program could not compute. */
        ERROR
    }

    private static final int LONGEST_NUMBER = 40;

    public static final Cell EMPTY = new Cell(Kind.TEXT, "");

    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text);
    }

    /** One that would be too long in plain digits stays in powers of ten. */
    public static Cell number(BigDecimal number) {
        boolean isShort = Math.abs((long) number.scale()) <= LONGEST_NUMBER;
        return new Cell(Kind.NUMBER, isShort ? number.toPlainString() : number.toString());
    }
}
