package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for a figure (SEMANTICS 4).
 *
 * @param value present with VALUE and ZERO only
 * @param borders those in which it was counted
 */
public record Figure(State state, @Nullable BigDecimal value, Borders borders) {

    /** Answers that are no number are never merged with zero, nor with one another. */
    public enum State {
        /** Something was reported. */
        VALUE,
        /** Nothing was posted, and somebody stated zero for the period. */
        ZERO,
        /** Nothing is due and nothing was reported. */
        NOTHING
    }

    static Figure of(Amount amount, Borders borders) {
        if (amount.made() > 0) {
            return new Figure(State.VALUE, amount.quantity(), borders);
        }
        return amount.zeroReported() ? new Figure(State.ZERO, BigDecimal.ZERO, borders) : nothing(borders);
    }

    static Figure nothing(Borders borders) {
        return new Figure(State.NOTHING, null, borders);
    }
}
