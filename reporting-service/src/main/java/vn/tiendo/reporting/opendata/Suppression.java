package vn.tiendo.reporting.opendata;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.opendata.MonthTable.Cell;
import vn.tiendo.reporting.opendata.MonthTable.Group;

/**
 * Which cells of a month are left out, so that nobody can compute a small one from those that stay (SEMANTICS 11).
 *
 * <p>Small is what lies below a threshold, zero too; so is what a whole has without one of its parts. Where cells below a unit
 * are left out, there are at least two of them, and their sum, which anybody can compute, is not small either. With a unit goes
 * all that lies below it, and with a whole all its parts: so each sum that is known stands for itself, and no two of them
 * say more together.
 */
final class Suppression {

    private static final Hidden NOTHING = new Hidden(Set.of(), Set.of());

    private final MonthTable table;
    private final BigDecimal smallest;
    private final Map<UUID, Hidden> byIndicator = new HashMap<>();

    private Suppression(MonthTable table, int smallest) {
        this.table = table;
        this.smallest = BigDecimal.valueOf(smallest);
    }

    /** @param smallest the least number that is shown */
    static Set<Cell> of(MonthTable table, int smallest) {
        var suppression = new Suppression(table, smallest);
        table.groups().forEach(suppression::leaveOut);
        var cells = new HashSet<Cell>();
        suppression.byIndicator.forEach(
                (indicator, hidden) -> hidden.units().forEach(unit -> cells.add(new Cell(unit, indicator))));
        return cells;
    }

    /**
     * @param units of which the cell is left out
     * @param rests units whose rest, which is printed nowhere, must not be computed
     */
    record Hidden(Set<UUID> units, Set<UUID> rests) {}

    private void leaveOut(Group group) {
        var whole = group.whole();
        var ofWhole = whole == null ? NOTHING : byIndicator.getOrDefault(whole, NOTHING);
        var hidden = new Hidden(new HashSet<>(ofWhole.units()), new HashSet<>(ofWhole.rests()));
        if (hidden.units().contains(table.root()) || isSmall(group, table.root())) {
            hidden.units().addAll(table.subtreeOf(table.root()));
        } else {
            leaveOutBelow(table.root(), group, hidden);
        }
        group.members().forEach(member -> byIndicator.put(member, hidden));
    }

    private void leaveOutBelow(UUID parent, Group group, Hidden hidden) {
        new Family(table, parent, group, hidden, smallest).close();
        for (var child : table.childrenOf(parent)) {
            if (hidden.units().contains(child)) {
                hidden.units().addAll(table.subtreeOf(child));
            } else {
                leaveOutBelow(child, group, hidden);
            }
        }
    }

    private boolean isSmall(Group group, UUID unit) {
        return group.columns(table::value).stream()
                .anyMatch(column -> column.apply(unit).compareTo(smallest) < 0);
    }
}
