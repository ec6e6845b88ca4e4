package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownunit.Succession;
import vn.tiendo.reporting.knownunit.Succession.Item;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * Which units descend from a unit, or preceded it, over any number of hops (SEMANTICS 13). Where a succession names one of
 * the items, the item's way is the only one; successions of one day are taken together.
 */
final class Descent {

    private final UnitHistory history;
    private final Set<UUID> items;
    private final Set<UUID> found = new LinkedHashSet<>();
    private final Set<Step> gone = new HashSet<>();

    private Descent(UnitHistory history, Set<UUID> items) {
        this.history = history;
        this.items = items;
    }

    private record Step(UUID unit, LocalDate day, boolean dayIncluded) {}

    /** The units to which what the unit did on a day has come by another day. */
    static Set<UUID> forward(UnitHistory history, UUID unit, LocalDate on, LocalDate through, Set<UUID> items) {
        var descent = new Descent(history, items);
        descent.forward(unit, on, false, through);
        return descent.found;
    }

    /** The units that would have done on an earlier day what the unit did on this one. */
    static Set<UUID> back(UnitHistory history, UUID unit, LocalDate on, LocalDate backTo, Set<UUID> items) {
        var descent = new Descent(history, items);
        descent.back(unit, on, true, backTo);
        return descent.found;
    }

    private void forward(UUID unit, LocalDate day, boolean dayIncluded, LocalDate through) {
        if (!gone.add(new Step(unit, day, dayIncluded))) {
            return;
        }
        for (var taken :
                history.successions().from(unit).tailMap(day, dayIncluded).entrySet()) {
            if (taken.getKey().isAfter(through)) {
                break;
            }
            var heirs = heirsOf(unit, taken.getValue());
            if (heirs != null) {
                heirs.forEach(heir -> forward(heir, taken.getKey(), true, through));
                return;
            }
        }
        found.add(unit);
    }

    private void back(UUID unit, LocalDate day, boolean dayIncluded, LocalDate backTo) {
        if (!gone.add(new Step(unit, day, dayIncluded))) {
            return;
        }
        var behind = history.successions().to(unit).headMap(day, dayIncluded).descendingMap();
        for (var taken : behind.entrySet()) {
            if (!taken.getKey().isAfter(backTo)) {
                break;
            }
            var named = named(taken.getValue(), unit, Item::to, Item::from);
            var givers = named.isEmpty() ? sourcesOf(taken.getValue()) : named;
            if (!givers.isEmpty()) {
                givers.forEach(giver -> back(giver, taken.getKey(), true, backTo));
                if (named.isEmpty() && history.existsOn(unit, taken.getKey().minusDays(1))) {
                    // What an absorbing unit did since may be of any part, its own former one too.
                    back(unit, taken.getKey(), false, backTo);
                }
                return;
            }
        }
        found.add(unit);
    }

    /** Where the facts of the unit go on this day; null where they stay. */
    private @Nullable Set<UUID> heirsOf(UUID unit, List<Succession> ofOneDay) {
        var named = named(ofOneDay, unit, Item::from, Item::to);
        if (!named.isEmpty()) {
            return named;
        }
        return ofOneDay.stream().anyMatch(succession -> succession.kind().endsItsSources())
                ? ofOneDay.stream()
                        .filter(succession -> succession.kind().endsItsSources())
                        .flatMap(succession -> succession.to().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : null;
    }

    private static Set<UUID> sourcesOf(List<Succession> ofOneDay) {
        return ofOneDay.stream()
                .filter(succession -> succession.kind().endsItsSources())
                .flatMap(succession -> succession.from().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<UUID> named(
            List<Succession> ofOneDay, UUID unit, Function<Item, UUID> side, Function<Item, UUID> otherSide) {
        return items.isEmpty()
                ? Set.of()
                : ofOneDay.stream()
                        .flatMap(succession -> succession.items().stream())
                        .filter(item ->
                                items.contains(item.item()) && side.apply(item).equals(unit))
                        .map(otherSide)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
