package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.knownunit.UnitTree;

/**
 * The carry along successions, forward and back (SEMANTICS 2, 13): a fact goes to the one unit of the borders that
 * descends from its unit, or preceded it. Several of them: the bucket of their nearest common ancestor in the borders;
 * none: that of the unit's last parent (going back, its first), itself carried; nobody above: the system's own.
 */
final class CarryBySuccession implements BorderCarry {

    private final UnitHistory history;
    private final KeptWays kept;

    CarryBySuccession(UnitHistory history, KeptWays kept) {
        this.history = history;
        this.kept = kept;
    }

    @Override
    public Place placeOf(UUID unit, LocalDate on, LocalDate treeDay, Set<UUID> items) {
        var counted = dayCounted(unit, on);
        if (!items.isEmpty()) {
            return place(unit, counted, treeDay, items, new HashSet<>());
        }
        // Between two days of carrying all days of a fact are alike, and between two changes of the tree all borders.
        var way = new KeptWays.Way(history.mark(), unit, history.carryingDay(counted), history.borderDay(treeDay));
        var known = kept.place(way);
        if (known == null) {
            known = place(unit, counted, treeDay, items, new HashSet<>());
            kept.keep(way, known);
        }
        return known;
    }

    @Override
    public LocalDate dayCounted(UUID unit, LocalDate on) {
        return history.lastDayOf(unit).filter(on::isAfter).orElse(on);
    }

    @Override
    public Map<UUID, List<UUID>> contributorsByPlace(LocalDate on, LocalDate treeDay) {
        return kept.contributors(
                new KeptWays.Stretch(history.mark(), history.carryingDay(on), history.borderDay(treeDay)),
                () -> byPlace(on, treeDay));
    }

    private Map<UUID, List<UUID>> byPlace(LocalDate on, LocalDate treeDay) {
        var byPlace = new HashMap<UUID, List<UUID>>();
        for (UUID unit : history.units()) {
            addTo(byPlace, unit, placeOf(unit, on, treeDay));
            history.areaServedBy(unit, dayCounted(unit, on))
                    .ifPresent(area -> addTo(byPlace, unit, placeOf(area, on, treeDay)));
        }
        return byPlace;
    }

    private static void addTo(Map<UUID, List<UUID>> byPlace, UUID unit, Place place) {
        switch (place) {
            case Place.AtUnit at ->
                byPlace.computeIfAbsent(at.unit(), none -> new ArrayList<>()).add(unit);
            case Place.InBucketOf bucket ->
                byPlace.computeIfAbsent(bucket.unit(), none -> new ArrayList<>())
                        .add(unit);
            case Place.InBucketOfSystem none -> {}
        }
    }

    private Place place(UUID unit, LocalDate on, LocalDate treeDay, Set<UUID> items, Set<UUID> met) {
        var tree = history.treeOn(treeDay);
        boolean goingBack = treeDay.isBefore(on);
        var candidates = (goingBack
                        ? Descent.back(history, unit, on, treeDay, items)
                        : Descent.forward(history, unit, on, treeDay, items))
                .stream().filter(tree::contains).toList();
        return switch (candidates.size()) {
            case 0 -> bucketAbove(unit, goingBack, treeDay, met);
            case 1 -> new Place.AtUnit(candidates.getFirst());
            default ->
                nearestCommonAncestor(candidates, tree)
                        .<Place>map(Place.InBucketOf::new)
                        .orElseGet(Place.InBucketOfSystem::new);
        };
    }

    private Place bucketAbove(UUID unit, boolean goingBack, LocalDate treeDay, Set<UUID> met) {
        var day = (goingBack ? history.beginOf(unit) : history.lastDayOf(unit)).orElse(treeDay);
        var parent = met.add(unit) ? history.parentOf(unit, day) : Optional.<UUID>empty();
        return parent.<Place>map(above -> switch (place(above, dayCounted(above, day), treeDay, Set.of(), met)) {
                    case Place.AtUnit at -> new Place.InBucketOf(at.unit());
                    case Place bucket -> bucket;
                })
                .orElseGet(Place.InBucketOfSystem::new);
    }

    private static Optional<UUID> nearestCommonAncestor(List<UUID> candidates, UnitTree tree) {
        var lines = candidates.stream().map(tree::upwardFrom).toList();
        return lines.getFirst().stream()
                .filter(above -> lines.stream().allMatch(line -> line.contains(above)))
                .findFirst();
    }
}
