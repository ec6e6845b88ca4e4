package vn.tiendo.plans.exchange;

import java.util.List;

/**
 * A column of a sheet: one value of a record, or of a record within it.
 *
 * @param path the names on the way from the row's record to the value
 * @param list whether the cell holds several values, a line each
 * @param blankSays whether an empty cell is a value of its own: not assigned
 */
record SheetColumn(List<String> path, Class<?> type, boolean list, boolean blankSays) {

    /** As it stands in the hidden first row: {@code schedule.due}. */
    String name() {
        return String.join(".", path);
    }
}
