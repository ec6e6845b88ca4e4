package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tiendo.reporting.calendar.Period;

/**
 * The pace that a plan sets: achieved ÷ (value × elapsed days ÷ all days), both ends counted, against two thresholds
 * (SEMANTICS 13). A threshold exactly hit is kept.
 */
public record PacePolicy(BigDecimal onTrack, BigDecimal atRisk) {

    public PacePolicy {
        if (atRisk.compareTo(onTrack) > 0) {
            throw new IllegalArgumentException("at risk lies below on track: " + atRisk + " > " + onTrack);
        }
    }

    /** The state of a running period; the pace is that of the period's own achievement, without surplus. */
    TargetState stateOf(BigDecimal achieved, BigDecimal value, Period period, LocalDate at) {
        // Cross-multiplied, so that a threshold that is exactly hit is not lost to rounding.
        var done = achieved.multiply(BigDecimal.valueOf(period.days()));
        var expected = value.multiply(BigDecimal.valueOf(period.daysElapsedBy(at)));
        if (done.compareTo(onTrack.multiply(expected)) >= 0) {
            return TargetState.ON_TRACK;
        }
        return done.compareTo(atRisk.multiply(expected)) >= 0 ? TargetState.AT_RISK : TargetState.BEHIND;
    }
}
