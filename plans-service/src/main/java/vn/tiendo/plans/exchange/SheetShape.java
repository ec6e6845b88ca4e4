package vn.tiendo.plans.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns of a sheet, and the sheets of the lists within its rows. Taken from the records of the plan format, so that
 * what a feature adds to the format has its place in the workbook without a word here.
 *
 * @param path from the plan: {@code targets}, {@code targets.periods}; empty for the plan itself
 * @param within from the row's record to the list: {@code [document, legalBases]}
 * @param keyed whether its rows have keys, by which the rows of other sheets name them
 * @param inPlan whether its rows stand in the plan itself, not in rows of another sheet
 */
record SheetShape(
        String path,
        List<String> within,
        List<SheetColumn> columns,
        List<SheetShape> children,
        boolean keyed,
        boolean inPlan) {
    /** The same, with one more list in the plan. */
    SheetShape with(SheetShape child) {
        return new SheetShape(
                path,
                within,
                columns,
                Stream.concat(children.stream(), Stream.of(child)).toList(),
                keyed,
                inPlan);
    }

    /** This sheet and those of the lists in its rows, parents first. */
    Stream<SheetShape> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(SheetShape::all));
    }

    boolean isPlan() {
        return path.isEmpty();
    }

    /** Whether its rows must be told apart for those of other sheets. */
    boolean needsIds() {
        return !isPlan() && !keyed && !children.isEmpty();
    }
}
