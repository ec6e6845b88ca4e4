package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

/** Whose own figures count for a unit in borders, apart from what goes another way with its enterprise. */
final class Contributors {

    private static final int FEW = 8;

    private final UnitHistory history;
    private final BorderCarry carry;
    private final boolean throughAreas;

    /** @param throughAreas whether a fact counts for the area that its unit serves, too */
    Contributors(UnitHistory history, BorderCarry carry, boolean throughAreas) {
        this.history = history;
        this.carry = carry;
        this.throughAreas = throughAreas;
    }

    /** The units whose facts of the day count for the top. */
    Set<UUID> to(UUID top, LocalDate day, Borders borders) {
        var kin = history.everCountedIn(top);
        return throughAreas && borders instanceof Borders.OfDay one && !isFew(kin)
                ? inOneTree(top, day, one.day())
                : among(kin, top, day, borders);
    }

    /** Then it is cheaper to look at each than at where everybody's facts count, though that is kept for all who ask. */
    private boolean isFew(Set<UUID> kin) {
        return kin.size() * FEW < history.units().size();
    }

    private Set<UUID> inOneTree(UUID top, LocalDate day, LocalDate treeDay) {
        var byPlace = carry.contributorsByPlace(day, treeDay);
        return history.treeOn(treeDay).subtreeOf(top).stream()
                .flatMap(unit -> byPlace.getOrDefault(unit, List.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those among the units: each is looked at, as a fact dated after the end of its unit counts in the tree of the last day. */
    Set<UUID> among(Set<UUID> units, UUID top, LocalDate day, Borders borders) {
        var subtrees = new HashMap<LocalDate, Set<UUID>>();
        var found = new LinkedHashSet<UUID>();
        for (UUID unit : units) {
            if (countsFor(top, unit, day, day, Set.of(), borders, subtrees)
                    || areaOf(unit, day)
                            .filter(area -> countsFor(top, area, day, day, Set.of(), borders, subtrees))
                            .isPresent()) {
                found.add(unit);
            }
        }
        return found;
    }

    /** Which of these facts go another way than the others of their units. */
    ItemWays waysOf(List<ItemFact> facts, UUID top, Borders borders) {
        var subtrees = new HashMap<LocalDate, Set<UUID>>();
        var ways = new ItemWays();
        facts.forEach(fact -> ways.add(
                fact,
                countsFor(top, fact, fact.occurredOn(), Set.of(), borders, subtrees),
                countsFor(top, fact, fact.since(), fact.itemIds(), borders, subtrees)));
        return ways;
    }

    private boolean countsFor(
            UUID top,
            ItemFact fact,
            LocalDate since,
            Set<UUID> items,
            Borders borders,
            Map<LocalDate, Set<UUID>> subtrees) {
        var day = fact.occurredOn();
        return countsFor(top, fact.unitId(), day, since, items, borders, subtrees)
                || areaOf(fact.unitId(), day)
                        .filter(area -> countsFor(top, area, day, since, items, borders, subtrees))
                        .isPresent();
    }

    /** Whose facts of which days count, in the borders of one day or in those of each fact's own. */
    List<Contribution> during(UUID top, Borders borders, LocalDate from, LocalDate through) {
        var found = new ArrayList<Contribution>();
        var begins = borders.stretches(history, from, through);
        for (int i = 0; i < begins.size(); i++) {
            var begin = begins.get(i);
            var end = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : through;
            to(top, begin, borders).forEach(unit -> found.add(new Contribution(unit, begin, end)));
        }
        return found;
    }

    private boolean countsFor(
            UUID top,
            UUID unit,
            LocalDate day,
            LocalDate since,
            Set<UUID> items,
            Borders borders,
            Map<LocalDate, Set<UUID>> subtrees) {
        var counted = carry.dayCounted(unit, day);
        var treeDay = borders.treeDay(counted);
        var from = borders.carriedFrom(counted, carry.dayCounted(unit, since));
        var within =
                subtrees.computeIfAbsent(treeDay, tree -> history.treeOn(tree).subtreeOf(top));
        return switch (carry.placeOf(unit, from, treeDay, items)) {
            case Place.AtUnit at -> within.contains(at.unit());
            case Place.InBucketOf bucket -> within.contains(bucket.unit());
            case Place.InBucketOfSystem none -> false;
        };
    }

    private Optional<UUID> areaOf(UUID unit, LocalDate day) {
        return throughAreas ? history.areaServedBy(unit, carry.dayCounted(unit, day)) : Optional.empty();
    }
}
