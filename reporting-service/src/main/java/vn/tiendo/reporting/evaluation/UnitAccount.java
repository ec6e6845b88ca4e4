package vn.tiendo.reporting.evaluation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knowntarget.Quotas;

/**
 * What one unit has to reach and what it did, and whose surplus it takes over.
 *
 * @param unitId whose account it is; null where nobody asks
 * @param quotas of the unit, in the view asked for
 * @param flows of the unit's subtree, in the same view
 * @param predecessors absent where nobody gave way to the unit: what it left is its own
 */
public record UnitAccount(
        @Nullable UUID unitId,
        Quotas quotas,
        Flows flows,
        @Nullable Predecessors predecessors) {

    /** Of a unit that need not be named. */
    public UnitAccount(Quotas quotas, Flows flows, @Nullable Predecessors predecessors) {
        this(null, quotas, flows, predecessors);
    }

    List<UnitAccount> before(Period earlier, Period later) {
        return predecessors == null ? List.of(this) : predecessors.between(earlier, later);
    }

    /** A surplus is carried from year-end to year-end like a fact: whole, to the one unit that has it then, or to nobody. */
    @FunctionalInterface
    public interface Predecessors {

        /** The units whose surplus at the end of the earlier period is this unit's at the end of the later one. */
        List<UnitAccount> between(Period earlier, Period later);
    }
}
