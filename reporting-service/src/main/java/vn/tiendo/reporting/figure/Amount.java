package vn.tiendo.reporting.figure;

import java.math.BigDecimal;

/**
 * A sum of own figures.
 *
 * @param made how many reports stand behind it; of a stock how many own stocks with a report behind them
 * @param zeroReported whether somebody stated that nothing happened
 * @param missing whether a report is missing
 * @param opened whether a succession stated something of it; an opening is no report (SEMANTICS 13)
 */
record Amount(BigDecimal quantity, long made, boolean zeroReported, boolean missing, boolean opened) {

    static final Amount NONE = new Amount(BigDecimal.ZERO, 0, false);
    static final Amount ZERO_REPORT = new Amount(BigDecimal.ZERO, 0, true);
    static final Amount MISSING_REPORT = new Amount(BigDecimal.ZERO, 0, false, true, false);

    Amount(BigDecimal quantity, long made, boolean zeroReported) {
        this(quantity, made, zeroReported, false, false);
    }

    /** What a succession opens a stock with, where no report stands behind it. */
    static Amount opening(BigDecimal quantity) {
        return new Amount(quantity, 0, false, false, true);
    }

    /** Whether a number can be shown: reported, or stated by a succession. */
    boolean isPosted() {
        return made > 0 || opened;
    }

    Amount plus(Amount other) {
        return new Amount(
                quantity.add(other.quantity),
                made + other.made,
                zeroReported || other.zeroReported,
                missing || other.missing,
                opened || other.opened);
    }

    /** What takes this away from a sum. */
    Amount negated() {
        return new Amount(quantity.negate(), -made, false);
    }
}
