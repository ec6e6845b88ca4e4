package vn.tiendo.reporting.knowntarget;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.reporting.calendar.Period;

/** An act on a target; {@code recordedAt} is the instant at which it was stored here (SEMANTICS 1). */
public sealed interface TargetAct extends Act permits TargetSetAct, TargetAmendedAct, AllocationAct, DelegationAct {

    UUID targetId();

    /** The periods of which the act says something. */
    Set<Period> periodsNamed();

    /** What the act gives the plan's own unit for the period; null where it says nothing. */
    default @Nullable TargetValue ownValue(Period period) {
        return null;
    }

    /** What the act gives another unit for the period; null where it says nothing. */
    default @Nullable Quota cellOf(UUID unit, Period period) {
        return null;
    }

    /** Whether the act names this period as one that is closed, and so may touch it after its end. */
    default boolean namesAsClosed(Period period) {
        return false;
    }
}
