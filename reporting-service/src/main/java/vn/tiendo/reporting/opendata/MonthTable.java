package vn.tiendo.reporting.opendata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one month before anything is left out: of a unit and all below it, each with its subtree.
 *
 * @param root the unit at the top
 * @param children of each unit, in their order; absent where there are none
 * @param wholes the indicator of which another one is a part, both in the table
 * @param indicators in their order
 */
record MonthTable(
        UUID root,
        Map<UUID, List<UUID>> children,
        List<UUID> indicators,
        Map<UUID, UUID> wholes,
        Map<Cell, BigDecimal> values) {

    record Cell(UUID unit, UUID indicator) {}

    MonthTable {
        children = Map.copyOf(children);
        indicators = List.copyOf(indicators);
        wholes = Map.copyOf(wholes);
        values = Map.copyOf(values);
    }

    /** What nobody has reported counts as zero: that it is missing would tell as much. */
    BigDecimal value(UUID unit, UUID indicator) {
        return values.getOrDefault(new Cell(unit, indicator), BigDecimal.ZERO);
    }

    List<UUID> childrenOf(UUID unit) {
        return children.getOrDefault(unit, List.of());
    }

    /** What the unit has that none of its children has: its own facts, and its bucket. It is printed nowhere. */
    BigDecimal rest(UUID unit, UUID indicator) {
        return childrenOf(unit).stream()
                .map(child -> value(child, indicator))
                .reduce(value(unit, indicator), BigDecimal::subtract);
    }

    Optional<UUID> wholeOf(UUID indicator) {
        return Optional.ofNullable(wholes.get(indicator));
    }

    /** Indicators whose cells are left out together: one that is no part, or all parts of one whole. */
    List<Group> groups() {
        var parts = indicators.stream()
                .filter(wholes::containsKey)
                .collect(Collectors.groupingBy(part -> Objects.requireNonNull(wholes.get(part))));
        var tops = indicators.stream()
                .filter(indicator -> !wholes.containsKey(indicator))
                .map(indicator -> new Group(null, List.of(indicator)));
        var found = new ArrayList<>(tops.toList());
        // A whole comes before its parts, however deep they lie.
        for (int at = 0; at < found.size(); at++) {
            found.get(at).members().stream()
                    .filter(parts::containsKey)
                    .map(whole -> new Group(whole, parts.getOrDefault(whole, List.of())))
                    .forEach(found::add);
        }
        return found;
    }

    /** @param whole of which all members are parts; null for an indicator that is none */
    record Group(@Nullable UUID whole, List<UUID> members) {

        /** The sums that somebody can compute over any units: of each member, and of each whole without its member. */
        List<Function<UUID, BigDecimal>> columns(BiFunction<UUID, UUID, BigDecimal> value) {
            var columns = new ArrayList<Function<UUID, BigDecimal>>();
            for (var member : members) {
                columns.add(unit -> value.apply(unit, member));
                if (whole != null) {
                    columns.add(unit -> value.apply(unit, whole).subtract(value.apply(unit, member)));
                }
            }
            return columns;
        }
    }

    Set<UUID> subtreeOf(UUID unit) {
        var found = new LinkedHashSet<UUID>(Set.of(unit));
        childrenOf(unit).forEach(child -> found.addAll(subtreeOf(child)));
        return found;
    }
}
