package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.knownunit.UnitTree;

/**
 * The carry while no succession is known: a unit that does not exist in the borders leaves its facts in the bucket of
 * its parent, carried to the borders in its turn; going back that is its first parent, else its last (SEMANTICS 13).
 */
final class CarryToNearestParent implements BorderCarry {

    private final UnitHistory history;

    CarryToNearestParent(UnitHistory history) {
        this.history = history;
    }

    @Override
    public Place placeOf(UUID unit, LocalDate treeDay) {
        var tree = history.treeOn(treeDay);
        return tree.contains(unit) ? new Place.AtUnit(unit) : bucketAbove(unit, treeDay, tree, new HashSet<>());
    }

    private Place bucketAbove(UUID unit, LocalDate treeDay, UnitTree tree, Set<UUID> met) {
        for (UUID parent : history.parentsFrom(unit, treeDay)) {
            if (tree.contains(parent)) {
                return new Place.InBucketOf(parent);
            }
            if (met.add(parent)) {
                return bucketAbove(parent, treeDay, tree, met);
            }
        }
        return new Place.InBucketOfSystem();
    }
}
