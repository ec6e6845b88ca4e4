package vn.tiendo.plans.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A cell, or a whole row, of a workbook.
 *
 * @param row as people count, from 1
 * @param column its letters; absent for a whole row
 * @param value what stands there
 */
record CellPlace(
        String sheet,
        long row,
        @Nullable String column,
        @Nullable String value) {

    static CellPlace row(String sheet, long row) {
        return new CellPlace(sheet, row, null, null);
    }

    /** The letters over a column: A, B, …, Z, AA, AB, … */
    static String letters(int index) {
        var letters = new StringBuilder();
        for (int left = index; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
