package vn.tiendo.reporting.knownunit;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whose facts may ever count for whom: those of a unit for every unit that was above it, for all that it succeeded or was
 * succeeded by (whatever the borders, SEMANTICS 2), and for the area that it served, and so on.
 */
final class Kinship {

    private final Map<UUID, Set<UUID>> next = new HashMap<>();
    private final Map<UUID, Set<UUID>> below = new HashMap<>();

    Kinship(Collection<List<UnitAct>> acts, Collection<List<AreaAct>> areas, Successions successions) {
        acts.forEach(ofOne -> ofOne.forEach(this::addParent));
        areas.forEach(ofOne -> ofOne.forEach(this::addArea));
        successions.byDay().values().forEach(ofOneDay -> ofOneDay.forEach(this::addSuccession));
    }

    /** The unit itself and all others whose facts may count for it. */
    Set<UUID> everCountedIn(UUID unit) {
        return closed(unit, next);
    }

    /** The unit itself, all that were ever below it, and all that ended in one of these. */
    Set<UUID> everBelow(UUID unit) {
        return closed(unit, below);
    }

    /** No fewer than those that ever stood directly below the unit. */
    Set<UUID> maybeBelow(UUID unit) {
        return below.getOrDefault(unit, Set.of());
    }

    private static Set<UUID> closed(UUID unit, Map<UUID, Set<UUID>> next) {
        var found = new HashSet<UUID>();
        var open = new ArrayDeque<UUID>();
        open.add(unit);
        while (!open.isEmpty()) {
            var met = open.remove();
            if (found.add(met)) {
                open.addAll(next.getOrDefault(met, Set.of()));
            }
        }
        return Set.copyOf(found);
    }

    private void addParent(UnitAct act) {
        var parent = act.parentId();
        if (parent != null) {
            add(next, parent, act.unitId());
            add(below, parent, act.unitId());
        }
    }

    /** Both ways: a target may count a body by the area that it serves. */
    private void addArea(AreaAct act) {
        var area = act.areaId();
        if (area != null) {
            addBothWays(area, act.unitId());
        }
    }

    private void addSuccession(Succession succession) {
        for (var from : succession.from()) {
            succession.to().forEach(to -> addBothWays(from, to));
        }
        succession.items().forEach(item -> addBothWays(item.from(), item.to()));
        if (succession.kind().endsItsSources()) {
            succession.to().forEach(to -> succession.from().forEach(from -> add(below, to, from)));
        }
    }

    private void addBothWays(UUID one, UUID other) {
        add(next, one, other);
        add(next, other, one);
    }

    private static void add(Map<UUID, Set<UUID>> next, UUID unit, UUID counted) {
        next.computeIfAbsent(unit, none -> new HashSet<>()).add(counted);
    }
}
