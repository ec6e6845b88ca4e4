package vn.tiendo.reporting.figure;

import java.math.BigDecimal;

/**
 * A sum of own figures.
 *
 * @param made how many reports stand behind it
 * @param zeroReported whether somebody stated that nothing happened
 * @param missing whether a report is missing
 */
record Amount(BigDecimal quantity, long made, boolean zeroReported, boolean missing) {

    static final Amount NONE = new Amount(BigDecimal.ZERO, 0, false);
    static final Amount ZERO_REPORT = new Amount(BigDecimal.ZERO, 0, true);
    static final Amount MISSING_REPORT = new Amount(BigDecimal.ZERO, 0, false, true);

    Amount(BigDecimal quantity, long made, boolean zeroReported) {
        this(quantity, made, zeroReported, false);
    }

    Amount plus(Amount other) {
        return new Amount(
                quantity.add(other.quantity),
                made + other.made,
                zeroReported || other.zeroReported,
                missing || other.missing);
    }

    /** What takes this away from a sum. */
    Amount negated() {
        return new Amount(quantity.negate(), -made, false);
    }
}
