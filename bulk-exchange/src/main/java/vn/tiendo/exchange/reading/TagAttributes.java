package vn.tiendo.exchange.reading;

import vn.tiendo.exchange.FileRefused;

/**
 * The attributes of a tag, byte by byte. In that called "r" a cell says where it stands, and the reader makes room for all
 * columns up to there: no spreadsheet has columns of more than three letters. With "ref" a formula claims a range in which
 * the reader then looks for every cell.
 */
final class TagAttributes {

    private static final int MOST_LETTERS = 3;
    private static final int MOST_RANGES = 1_000;

    private final DistinctNames names;
    private final StringBuilder name = new StringBuilder();
    private boolean formula;
    private boolean ended;
    private boolean namespace;
    private boolean reference;
    private int quote;
    private int letters;
    private int hash;
    private int ranges;

    TagAttributes(DistinctNames names) {
        this.names = names;
    }

    void begin(boolean ofFormula) {
        formula = ofFormula;
        quote = 0;
        beginName();
    }

    private void beginName() {
        name.setLength(0);
        hash = 1;
        namespace = false;
        ended = false;
    }

    /** Whether the tag goes on after the byte. */
    boolean take(byte b) {
        int c = b & 0xFF;
        if (quote != 0) {
            value(c);
        } else if (c == '>') {
            return false;
        } else if (c == '"' || c == '\'') {
            beginValue(c);
        } else {
            name(c);
        }
        return true;
    }

    private void name(int c) {
        if (c <= ' ' || c == '=' || c == '/') {
            ended = true;
            return;
        }
        if (ended) {
            beginName();
        }
        hash = hash * 31 + c;
        if (c == ':') {
            namespace = name.indexOf("xmln") == 0;
            name.setLength(0);
        } else if (name.length() < 4) {
            name.append((char) c);
        }
    }

    private void beginValue(int c) {
        quote = c;
        letters = 0;
        names.meet(hash);
        reference = !namespace && name.length() == 1 && name.charAt(0) == 'r';
        if (formula && name.length() == 3 && name.indexOf("ref") == 0) {
            ElementCounts.requireAtMost(MOST_RANGES, ++ranges);
        }
    }

    private void value(int c) {
        if (c == quote) {
            quote = 0;
            ended = true;
        } else if (reference && (c == '&' || isLetter(c) && ++letters > MOST_LETTERS)) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
