package vn.tiendo.plans.allocation.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.Rejection;
import vn.tiendo.plans.allocation.AllocationTable;
import vn.tiendo.plans.allocation.Cell;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.allocation.TableColumn;

/**
 * What a form changes. A column of which any cell or the total is another becomes a whole new table, as it is printed; the
 * others stay as they are.
 */
final class FormChanges {
    private final FilledForm form;
    private final List<TableColumn> columns;
    private final Map<UUID, List<String>> present;
    private final Map<List<Object>, BigDecimal> presentTotals;
    private final LocalDate effectiveOn;
    private final @Nullable String document;

    private final List<NewTable> tables = new ArrayList<>();
    private final List<FormDifference> differences = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private int unchanged;

    /** A table that the form makes. */
    record NewTable(TableColumn column, AllocationTable table) {}

    /**
     * @param present the cells as they stand, by unit and column
     * @param presentTotals as printed last, by target and period
     */
    FormChanges(
            FilledForm form,
            List<TableColumn> columns,
            Map<UUID, List<String>> present,
            Map<List<Object>, BigDecimal> presentTotals,
            LocalDate effectiveOn,
            @Nullable String document) {
        this.form = form;
        this.columns = List.copyOf(columns);
        this.present = present;
        this.presentTotals = presentTotals;
        this.effectiveOn = effectiveOn;
        this.document = document;
    }

    FormChanges found() {
        for (int column = 0; column < columns.size(); column++) {
            find(column);
        }
        return this;
    }

    List<NewTable> tables() {
        return tables;
    }

    List<FormDifference> differences() {
        return differences;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    int created() {
        return (int) differences.stream().filter(cell -> cell.from().isEmpty()).count();
    }

    int updated() {
        return differences.size() - created();
    }

    /** Cells with a quota that stay as they are. */
    int unchanged() {
        return unchanged;
    }

    private void find(int at) {
        var column = columns.get(at);
        var cells = new ArrayList<Cell>();
        int before = differences.size();
        int same = 0;
        for (var line : form.lines()) {
            var quota = line.quotas().getOrDefault(at, new Quota.NotAssigned());
            var from = Optional.ofNullable(present.get(line.unitId()))
                    .map(row -> row.get(at))
                    .orElse("");
            if (!from.equals(quota.cell())) {
                differences.add(FormDifference.of(
                        line.row(), FormLayout.first() + at, line.unitId(), column, from, quota.cell()));
            } else if (!from.isEmpty()) {
                same++;
            }
            if (!from.isEmpty() || !(quota instanceof Quota.NotAssigned)) {
                cells.add(new Cell(line.unitId(), quota));
            }
        }
        unchanged += same;
        if (!cells.isEmpty() && (differences.size() > before || totalChanges(at))) {
            addTable(at, cells);
        }
    }

    private boolean totalChanges(int at) {
        var printed = form.printedTotals().get(at);
        var column = columns.get(at);
        var present = presentTotals.get(List.of(column.targetId(), column.period()));
        return printed != null && (present == null || present.compareTo(printed) != 0);
    }

    // What comes after the end of its period names it as closed, and such a table needs its document.
    private void addTable(int at, List<Cell> cells) {
        var column = columns.get(at);
        boolean closed = column.period().isOverBefore(effectiveOn);
        if (closed && (document == null || document.isBlank())) {
            rejections.add(new Rejection(
                    null, 2, FormLayout.letter(FormLayout.first() + at), null, "DOCUMENT_REQUIRED", List.of()));
            return;
        }
        tables.add(new NewTable(
                column,
                new AllocationTable(column.period(), cells, form.printedTotals().get(at), closed, document, false)));
    }
}
