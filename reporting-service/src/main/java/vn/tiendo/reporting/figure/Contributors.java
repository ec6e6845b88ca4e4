package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

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

    /** Whose facts of which days count, in the borders of one day or in those of each fact's own. */
    List<Contribution> during(UUID top, Borders borders, LocalDate from, LocalDate through) {
        var found = new ArrayList<Contribution>();
        var begins = borders instanceof Borders.Then ? history.stretches(from, through) : List.of(from);
        for (int i = 0; i < begins.size(); i++) {
            var begin = begins.get(i);
            var end = i + 1 < begins.size() ? begins.get(i + 1).minusDays(1) : through;
            to(top, borders.treeDay(begin)).forEach(unit -> found.add(new Contribution(unit, begin, end)));
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
