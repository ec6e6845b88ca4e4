package vn.tiendo.plans.exchange;

import java.util.List;

/** Cells of a workbook cannot be read: nothing of it is taken. */
@SuppressWarnings("serial") // It never leaves the process.
final class CellsRejected extends RuntimeException {
    private final List<RejectedCell> cells;

    CellsRejected(List<RejectedCell> cells) {
        super("cells rejected", null, false, false); // an answer, not a failure: no stack trace
        this.cells = List.copyOf(cells);
    }

    List<RejectedCell> cells() {
        return cells;
    }
}
