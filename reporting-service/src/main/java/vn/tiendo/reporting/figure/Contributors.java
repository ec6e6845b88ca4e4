package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final boolean addedUp;

    /** Of what is added up. */
    Contributors(UnitHistory history, BorderCarry carry, boolean throughAreas) {
        this(history, carry, throughAreas, true);
    }

    /**
     * @param throughAreas whether a fact counts for the area that its unit serves, too
     * @param addedUp whether facts of several units are added; an index is that of its unit alone
     */
    Contributors(UnitHistory history, BorderCarry carry, boolean throughAreas, boolean addedUp) {
        this.history = history;
        this.carry = carry;
        this.throughAreas = throughAreas;
        this.addedUp = addedUp;
    }

    /** The units whose facts of the day count there. */
    Set<UUID> to(Extent extent, LocalDate day, Borders borders) {
        var kin = extent.unit() == null ? history.units() : history.everCountedIn(extent.unit());
        return throughAreas
                        && addedUp
                        && extent instanceof Extent.OfUnit of
                        && borders instanceof Borders.OfDay one
                        && !isFew(kin)
                ? inOneTree(of.unit(), day, one.day())
                : among(kin, extent, day, borders);
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
    Set<UUID> among(Set<UUID> units, Extent extent, LocalDate day, Borders borders) {
        var subtrees = new HashMap<LocalDate, Set<UUID>>();
        return units.stream()
                .filter(unit -> counts(extent, unit, day, day, Set.of(), borders, subtrees))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Which of these facts go another way than the others of their units. */
    ItemWays waysOf(List<ItemFact> facts, Extent extent, Borders borders) {
        var subtrees = new HashMap<LocalDate, Set<UUID>>();
        var ways = new ItemWays();
        facts.forEach(fact -> ways.add(
                fact,
                counts(extent, fact.unitId(), fact.occurredOn(), fact.occurredOn(), Set.of(), borders, subtrees),
                counts(extent, fact.unitId(), fact.occurredOn(), fact.since(), fact.itemIds(), borders, subtrees)));
        return ways;
    }

    /**
     * Whose facts of which days count, in the borders of one day or in those of each fact's own; days of a unit that follow one
     * another are one contribution.
     */
    List<Contribution> during(Extent extent, Borders borders, LocalDate from, LocalDate through) {
        var found = new ArrayList<Contribution>();
        var open = new LinkedHashMap<UUID, Contribution>();
        var begins = borders.stretches(history, from, through);
        for (int i = 0; i < begins.size(); i++) {
            var begin = begins.get(i);
            var end = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : through;
            for (UUID unit : to(extent, begin, borders)) {
                open.merge(unit, new Contribution(unit, begin, end), (before, next) -> {
                    if (before.through().plusDays(1).equals(next.from())) {
                        return new Contribution(unit, before.from(), next.through());
                    }
                    found.add(before);
                    return next;
                });
            }
        }
        found.addAll(open.values());
        return found;
    }

    /** By the unit itself, or by the area that it serves. */
    private boolean counts(
            Extent extent,
            UUID unit,
            LocalDate day,
            LocalDate since,
            Set<UUID> items,
            Borders borders,
            Map<LocalDate, Set<UUID>> subtrees) {
        return countsAs(extent, unit, day, since, items, borders, subtrees)
                || areaOf(unit, day)
                        .filter(area -> countsAs(extent, area, day, since, items, borders, subtrees))
                        .isPresent();
    }

    private boolean countsAs(
            Extent extent,
            UUID unit,
            LocalDate day,
            LocalDate since,
            Set<UUID> items,
            Borders borders,
            Map<LocalDate, Set<UUID>> subtrees) {
        if (extent.system() != null
                && history.systemOf(unit).filter(extent.system()::equals).isEmpty()) {
            return false;
        }
        if (extent instanceof Extent.OfSystem) {
            return addedUp;
        }
        var counted = carry.dayCounted(unit, day);
        var treeDay = borders.treeDay(counted);
        var from = borders.carriedFrom(counted, carry.dayCounted(unit, since));
        var place = carry.placeOf(unit, from, treeDay, items);
        if (!addedUp) {
            return extent.equals(new Extent.OfUnit(unit)) && place.equals(new Place.AtUnit(unit));
        }
        return extent instanceof Extent.OfUnit of
                ? isWithin(
                        subtrees.computeIfAbsent(
                                treeDay, tree -> history.treeOn(tree).subtreeOf(of.unit())),
                        place)
                : place.equals(bucket(extent));
    }

    private static boolean isWithin(Set<UUID> subtree, Place place) {
        return switch (place) {
            case Place.AtUnit at -> subtree.contains(at.unit());
            case Place.InBucketOf bucket -> subtree.contains(bucket.unit());
            case Place.InBucketOfSystem none -> false;
        };
    }

    private static Place bucket(Extent extent) {
        return extent.unit() == null ? new Place.InBucketOfSystem() : new Place.InBucketOf(extent.unit());
    }

    private Optional<UUID> areaOf(UUID unit, LocalDate day) {
        return throughAreas ? history.areaServedBy(unit, carry.dayCounted(unit, day)) : Optional.empty();
    }
}
