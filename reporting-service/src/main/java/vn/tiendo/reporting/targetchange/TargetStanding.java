package vn.tiendo.reporting.targetchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.TargetState;

/**
 * How a target stands for a unit in a period.
 *
 * @param percent as it is shown; null where there is none
 * @param onlyAtTheEnd whether facts of the last day may still change that it is met: of stocks, shares and ceilings
 * @param since the day on which it was first seen to stand so
 */
public record TargetStanding(
        Key key, TargetState state, @Nullable String percent, boolean onlyAtTheEnd, LocalDate since) {

    /** What stands. */
    public record Key(UUID targetId, UUID unitId, Period period) {}

    TargetStanding since(LocalDate day) {
        return new TargetStanding(key, state, percent, onlyAtTheEnd, day);
    }
}
