package vn.tiendo.units.succession;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which units of another day descend from a unit, or preceded it, over any number of hops, and by which successions
 * (SEMANTICS 13). Successions of one day are taken together. Where a succession names an item, the item's way is the only
 * one; what nobody names stays with the giver of a TRANSFER, and with its receiver going back.
 */
final class Descent {

    /** Whether a unit is in force on a day. */
    interface Existence {
        boolean isInForce(UUID unit, LocalDate day);
    }

    private final Collection<Succession> successions;
    private final Existence existence;
    private final @Nullable UUID item;
    private final Map<UUID, Set<UUID>> found = new LinkedHashMap<>();
    private final Set<Step> gone = new HashSet<>();

    private record Step(UUID unit, LocalDate day, boolean dayIncluded) {}

    private Descent(Collection<Succession> successions, Existence existence, @Nullable UUID item) {
        this.successions = successions;
        this.existence = existence;
        this.item = item;
    }

    /**
     * The units at which one arrives, each with the successions on the way.
     *
     * @param item an enterprise or organisation whose way is asked for; null for what nobody names
     */
    static Map<UUID, Set<UUID>> of(
            UUID unit,
            LocalDate on,
            LocalDate as,
            Collection<Succession> successions,
            Existence existence,
            @Nullable UUID item) {
        var descent = new Descent(successions, existence, item);
        if (as.isBefore(on)) {
            descent.back(new Step(unit, on, true), as, new LinkedHashSet<>());
        } else {
            descent.forward(new Step(unit, on, false), as, new LinkedHashSet<>());
        }
        descent.found.keySet().removeIf(at -> !existence.isInForce(at, as));
        return descent.found;
    }

    private void forward(Step step, LocalDate through, Set<UUID> via) {
        if (!gone.add(step)) {
            again(step.unit(), via);
            return;
        }
        for (var day : days(step, true)) {
            if (day.isAfter(through)) {
                break;
            }
            var ofTheDay = on(day, step.unit(), StatedSuccession::from);
            var taken = takenBy(ofTheDay, step.unit(), NamedItem::fromUnitId);
            if (!taken.isEmpty()) {
                taken.forEach(one -> heirs(one, step.unit())
                        .forEach(heir -> forward(new Step(heir, day, true), through, with(via, one))));
                return;
            }
        }
        merge(step.unit(), via);
    }

    private void back(Step step, LocalDate backTo, Set<UUID> via) {
        if (!gone.add(step)) {
            again(step.unit(), via);
            return;
        }
        for (var day : days(step, false)) {
            if (!day.isAfter(backTo)) {
                break;
            }
            var ofTheDay = on(day, step.unit(), StatedSuccession::to);
            var taken = takenBy(ofTheDay, step.unit(), NamedItem::toUnitId);
            if (!taken.isEmpty()) {
                taken.forEach(one -> givers(one, step.unit())
                        .forEach(giver -> back(new Step(giver, day, true), backTo, with(via, one))));
                // What an absorbing unit did since may be of any part, its own former one too.
                if (!isNamed(taken) && existence.isInForce(step.unit(), day.minusDays(1))) {
                    back(new Step(step.unit(), day, false), backTo, via);
                }
                return;
            }
        }
        merge(step.unit(), via);
    }

    // The days on which something happens to the unit, from its day on or backward from it.
    private List<LocalDate> days(Step step, boolean onward) {
        Function<StatedSuccession, List<UUID>> side = onward ? StatedSuccession::from : StatedSuccession::to;
        var order = onward ? Comparator.<LocalDate>naturalOrder() : Comparator.<LocalDate>reverseOrder();
        return successions.stream()
                .filter(one -> side.apply(one.stated()).contains(step.unit()))
                .map(Succession::effectiveOn)
                .filter(day -> step.dayIncluded() && day.equals(step.day())
                        || (onward ? day.isAfter(step.day()) : day.isBefore(step.day())))
                .distinct()
                .sorted(order)
                .toList();
    }

    private List<Succession> on(LocalDate day, UUID unit, Function<StatedSuccession, List<UUID>> side) {
        return successions.stream()
                .filter(one -> one.effectiveOn().equals(day))
                .filter(one -> side.apply(one.stated()).contains(unit))
                .toList();
    }

    // Those that name the item, if any does; else those that end their sources.
    private List<Succession> takenBy(List<Succession> ofTheDay, UUID unit, Function<NamedItem, UUID> side) {
        var naming = ofTheDay.stream()
                .filter(one -> one.stated().items().stream()
                        .anyMatch(named -> isTheItem(named) && side.apply(named).equals(unit)))
                .toList();
        return naming.isEmpty()
                ? ofTheDay.stream().filter(one -> one.kind().endsItsSources()).toList()
                : naming;
    }

    private boolean isNamed(List<Succession> taken) {
        return taken.stream().anyMatch(one -> one.stated().items().stream().anyMatch(this::isTheItem));
    }

    private boolean isTheItem(NamedItem named) {
        return named.itemId().equals(item);
    }

    private List<UUID> heirs(Succession taken, UUID unit) {
        var named = taken.stated().items().stream()
                .filter(one -> isTheItem(one) && one.fromUnitId().equals(unit))
                .map(NamedItem::toUnitId)
                .toList();
        return named.isEmpty() ? taken.stated().to() : named;
    }

    private List<UUID> givers(Succession taken, UUID unit) {
        var named = taken.stated().items().stream()
                .filter(one -> isTheItem(one) && one.toUnitId().equals(unit))
                .map(NamedItem::fromUnitId)
                .toList();
        return named.isEmpty() ? taken.stated().from() : named;
    }

    private void merge(UUID unit, Set<UUID> via) {
        found.computeIfAbsent(unit, at -> new LinkedHashSet<>()).addAll(via);
    }

    // By another way at a unit where the way may end or go on: where it ended, this way is told, too.
    private void again(UUID unit, Set<UUID> via) {
        found.computeIfPresent(unit, (at, ways) -> {
            ways.addAll(via);
            return ways;
        });
    }

    private static Set<UUID> with(Set<UUID> via, Succession taken) {
        var longer = new LinkedHashSet<>(via);
        longer.add(taken.id());
        return longer;
    }
}
