package vn.tiendo.reporting.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.reporting.opendata.MonthTable.Group;
import vn.tiendo.reporting.opendata.Suppression.Hidden;

/**
 * The units directly below one whose figure is shown, and its rest: together they make that figure, so those that are left out
 * have a sum that anybody can compute.
 */
final class Family {

    private final MonthTable table;
    private final UUID parent;
    private final Hidden hidden;
    private final BigDecimal smallest;
    private final List<Function<UUID, BigDecimal>> values;
    private final List<Function<UUID, BigDecimal>> rests;
    private final boolean hasRest;

    Family(MonthTable table, UUID parent, Group group, Hidden hidden, BigDecimal smallest) {
        this.table = table;
        this.parent = parent;
        this.hidden = hidden;
        this.smallest = smallest;
        this.values = group.columns(table::value);
        this.rests = group.columns(table::rest);
        this.hasRest = rests.stream().anyMatch(rest -> rest.apply(parent).signum() != 0);
    }

    /** Leaves out what is small, then the smallest of the others, until what is known of all of them tells of none. */
    void close() {
        table.childrenOf(parent).stream()
                .filter(this::isSmall)
                .forEach(child -> hidden.units().add(child));
        if (rests.stream().anyMatch(rest -> isSmallRest(rest.apply(parent)))) {
            hidden.rests().add(parent);
        }
        var others = new ArrayList<>(others());
        while (isOpen() && !others.isEmpty()) {
            others.removeFirst().run();
        }
    }

    private boolean isSmall(UUID child) {
        return values.stream().anyMatch(column -> column.apply(child).compareTo(smallest) < 0);
    }

    // That there is none says only that the figures add up.
    private boolean isSmallRest(BigDecimal rest) {
        return rest.signum() != 0 && rest.compareTo(smallest) < 0;
    }

    /** What could be left out as well, the smallest first. */
    private List<Runnable> others() {
        record Other(BigDecimal value, Runnable leaveOut) {}
        var first = values.getFirst();
        var others = new ArrayList<Other>();
        for (var child : table.childrenOf(parent)) {
            if (!hidden.units().contains(child)) {
                others.add(new Other(first.apply(child), () -> hidden.units().add(child)));
            }
        }
        if (hasRest && !hidden.rests().contains(parent)) {
            others.add(new Other(
                    rests.getFirst().apply(parent), () -> hidden.rests().add(parent)));
        }
        return others.stream()
                .sorted(Comparator.comparing(Other::value))
                .map(Other::leaveOut)
                .toList();
    }

    private boolean isOpen() {
        var children = table.childrenOf(parent).stream()
                .filter(hidden.units()::contains)
                .toList();
        boolean withRest = hidden.rests().contains(parent);
        if (children.isEmpty() && !withRest) {
            return false;
        }
        for (int column = 0; column < values.size(); column++) {
            var rest = withRest ? rests.get(column).apply(parent) : BigDecimal.ZERO;
            var sum = children.stream().map(values.get(column)).reduce(rest, BigDecimal::add);
            int cells = children.size() + (rest.signum() == 0 ? 0 : 1);
            if (cells < 2 || sum.compareTo(smallest) < 0) {
                return true;
            }
        }
        return false;
    }
}
