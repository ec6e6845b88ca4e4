package vn.tiendo.reporting.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.opendata.MonthTable.Cell;

/**
 * Reads a month in the borders of its last day. Flows only: of a stock, two months in a row would show what has moved between
 * them, and of a ratio its two numbers are the figures.
 */
@ApplicationScoped
class MonthReading {
    private final Figures figures;

    MonthReading(Figures figures) {
        this.figures = figures;
    }

    /** What was read, and the words for it. */
    record Read(MonthTable table, List<KnownUnit> units, List<Indicator> indicators) {
        /** Every figure, unit by unit, without the values of those that are left out. */
        List<PublishedCell> cells(Period month, Set<Cell> leftOut) {
            var cells = new ArrayList<PublishedCell>(units.size() * indicators.size());
            for (var unit : units) {
                for (var indicator : indicators) {
                    boolean shown = !leftOut.contains(new Cell(unit.id(), indicator.id()));
                    cells.add(cell(month, unit, indicator, shown ? table.value(unit.id(), indicator.id()) : null));
                }
            }
            return cells;
        }

        private PublishedCell cell(Period month, KnownUnit unit, Indicator indicator, @Nullable BigDecimal value) {
            return new PublishedCell(
                    month.from(),
                    unit.id(),
                    unit.id().equals(table.root()) ? null : unit.parentId(),
                    unit.code(),
                    unit.name(),
                    indicator.id(),
                    indicator.code(),
                    indicator.nameVi(),
                    indicator.nameEn(),
                    indicator.unitOfMeasure(),
                    value == null ? null : indicator.scaled(value));
        }
    }

    Read of(UUID unit, Period month, AsOf view) {
        var sheet = figures.within(unit, view, null);
        var tree = sheet.history().treeOn(month.through());
        var flows = sheet.indicators().all().stream()
                .filter(MonthReading::isPublished)
                .sorted(Comparator.comparing(Indicator::code).thenComparing(Indicator::id))
                .toList();
        var units = tree.subtreeOf(unit).stream()
                .flatMap(id -> tree.find(id).stream())
                .toList();
        return new Read(table(unit, month, sheet, tree, units, flows), units, flows);
    }

    private static boolean isPublished(Indicator indicator) {
        return indicator.kind().equals("FLOW") && indicator.isAddedUp();
    }

    private static MonthTable table(
            UUID root, Period month, FigureSheet sheet, UnitTree tree, List<KnownUnit> units, List<Indicator> flows) {
        sheet.prepare(flows.stream().map(flow -> new Question(flow.id(), month)).toList());
        var values = new HashMap<Cell, BigDecimal>();
        for (var unit : units) {
            for (var flow : flows) {
                var value = sheet.of(unit.id(), flow.id(), month).value();
                if (value != null) {
                    values.put(new Cell(unit.id(), flow.id()), value);
                }
            }
        }
        var children = units.stream()
                .collect(Collectors.toMap(
                        KnownUnit::id,
                        unit -> tree.childrenOf(unit.id()).stream()
                                .map(KnownUnit::id)
                                .toList()));
        return new MonthTable(root, children, flows.stream().map(Indicator::id).toList(), wholes(flows), values);
    }

    private static Map<UUID, UUID> wholes(List<Indicator> flows) {
        var ids = flows.stream().map(Indicator::id).collect(Collectors.toSet());
        var wholes = new HashMap<UUID, UUID>();
        for (var flow : flows) {
            var whole = flow.partOf();
            if (whole != null && ids.contains(whole)) {
                wholes.put(flow.id(), whole);
            }
        }
        return wholes;
    }
}
