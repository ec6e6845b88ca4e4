package vn.tiendo.exchange.reading;

import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.FileRefused;

/** How many there are of the elements for each of which the reader of a workbook keeps something. */
final class ElementCounts {

    private static final int MOST_CELLS_OF_A_ROW = 20_000;
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_PARTS = 100_000;

    private @Nullable String within;
    private boolean rows;
    private boolean table;
    private int others;
    private int cells;
    private int texts;
    private int parts;

    boolean hasRows() {
        return rows;
    }

    boolean isWithinText() {
        return within != null;
    }

    void begin(String element) {
        switch (element) {
            case "row" -> {
                rows = true;
                cells = 0;
                requireOutside();
            }
            case "c" -> {
                requireOutside();
                within = element;
                // The chain of formulas names cells, too.
                requireAtMost(MOST_CELLS_OF_A_ROW, rows ? ++cells : 0);
            }
            case "si" -> {
                requireOutside();
                within = element;
                table = true;
                requireAtMost(MOST_TEXTS, ++texts);
            }
            case "xf", "Relationship", "Override" -> {
                table = true;
                requireAtMost(MOST_PARTS, ++parts);
            }
            case "numFmt", "sheet" -> requireAtMost(MOST_PARTS, ++parts);
            default -> {}
        }
        requireOneUse();
    }

    void end(String element) {
        if (element.equals(within)) {
            within = null;
        }
    }

    /** A comment, an instruction, unparsed text: none but the first line stands in sheets, and they could hide markup. */
    void other() {
        others++;
        requireOneUse();
    }

    // A sheet that serves as another part, too, would be kept whole.
    private void requireOneUse() {
        if (rows && (table || others > 1)) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    private void requireOutside() {
        if (within != null) {
            throw new FileRefused("NOT_XLSX");
        }
    }

    static void requireAtMost(int most, int count) {
        if (count > most) {
            throw new FileRefused("WORKBOOK_TOO_LARGE");
        }
    }
}
