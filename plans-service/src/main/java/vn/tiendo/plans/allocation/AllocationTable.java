package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.statement.Refused;

/**
 * A table that shares a target out over units for one period. Its printed total is kept as it is, whatever the cells sum
 * to. A table that names its period as closed needs the number of its document (DOCUMENT_REQUIRED).
 *
 * @param madeUp invented for a sample, where the real annex is missing
 */
public record AllocationTable(
        Period period,
        List<Cell> cells,
        @Nullable BigDecimal printedTotal,
        boolean closed,
        @Nullable String document,
        boolean madeUp) {

    public AllocationTable {
        cells = List.copyOf(cells);
        if (closed && (document == null || document.isBlank())) {
            throw new Refused("DOCUMENT_REQUIRED").of("document");
        }
    }

    /** The sum of the cells that are numbers; soft ranges, blanks and dashes are none. */
    public BigDecimal recomputedTotal() {
        return cells.stream().map(cell -> cell.quota().inSum()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of the cells are numbers. */
    public int numbered() {
        return (int) cells.stream().filter(cell -> cell.quota().isNumber()).count();
    }
}
