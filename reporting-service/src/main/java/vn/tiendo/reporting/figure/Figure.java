package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for a figure (SEMANTICS 4).
 *
 * @param value of a flow present with VALUE and ZERO only; of a stock always, as what nobody stated is zero and
 *     {@code reported} says how much stands behind it
 * @param reported of a stock whose levels units state
 * @param isReported whether a report stands behind it, one of zero, too; a succession's opening alone is none (SEMANTICS 13)
 * @param borders those in which it was counted
 */
public record Figure(
        State state, @Nullable BigDecimal value, @Nullable Reported reported, boolean isReported, Borders borders) {

    /** Answers that are no number are never merged with zero, nor with one another. */
    public enum State {
        /** Something was reported, or stated by a succession. */
        VALUE,
        /** Nothing was posted, and somebody stated zero for the period. */
        ZERO,
        /** Nothing was posted, and a report that was owed has not come by its cut-off. */
        MISSING,
        /** Nothing is due and nothing was reported. */
        NOTHING
    }

    /** "n of m units reported": of those without units below them. */
    public record Reported(int units, int of) {}

    /** A value if anything was posted, else missing, else zero (SEMANTICS 13). */
    static Figure of(Amount amount, Borders borders) {
        if (amount.made() > 0) {
            return new Figure(State.VALUE, amount.quantity(), null, true, borders);
        }
        if (amount.missing()) {
            return new Figure(State.MISSING, null, null, false, borders);
        }
        return amount.zeroReported() ? new Figure(State.ZERO, BigDecimal.ZERO, null, true, borders) : nothing(borders);
    }

    static Figure stock(Amount amount, @Nullable Reported reported, Borders borders) {
        var state = amount.isPosted() ? State.VALUE : State.NOTHING;
        return new Figure(state, amount.quantity(), reported, amount.made() > 0, borders);
    }

    /** An empty bucket holds zero: that is known, not missing. */
    static Figure bucket(Amount amount, Borders borders) {
        var state = amount.isPosted() ? State.VALUE : State.ZERO;
        return new Figure(state, amount.quantity(), null, amount.made() > 0, borders);
    }

    static Figure nothing(Borders borders) {
        return new Figure(State.NOTHING, null, null, false, borders);
    }
}
