package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Whose own figures count for a unit in the borders of a day. */
final class Contributors {

    private final UnitHistory history;
    private final BorderCarry carry;

    Contributors(UnitHistory history, BorderCarry carry) {
        this.history = history;
        this.carry = carry;
    }

    Set<UUID> to(UUID top, LocalDate treeDay) {
        var within = history.treeOn(treeDay).subtreeOf(top);
        var found = new LinkedHashSet<>(within);
        for (UUID unit : history.units()) {
            if (!within.contains(unit) && liesIn(within, carry.placeOf(unit, treeDay))) {
                found.add(unit);
            }
        }
        return found;
    }

    private static boolean liesIn(Set<UUID> within, Place place) {
        return switch (place) {
            case Place.AtUnit at -> within.contains(at.unit());
            case Place.InBucketOf bucket -> within.contains(bucket.unit());
            case Place.InBucketOfSystem none -> false;
        };
    }
}
