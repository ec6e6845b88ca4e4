package vn.tiendo.reporting.figure;

import java.math.BigDecimal;

/**
 * A sum of own figures.
 *
 * @param made how many reports stand behind it
 * @param zeroReported whether somebody stated that nothing happened
 */
record Amount(BigDecimal quantity, long made, boolean zeroReported) {

    static final Amount NONE = new Amount(BigDecimal.ZERO, 0, false);
    static final Amount ZERO_REPORT = new Amount(BigDecimal.ZERO, 0, true);

    Amount plus(Amount other) {
        return new Amount(quantity.add(other.quantity), made + other.made, zeroReported || other.zeroReported);
    }

    /** What takes this away from a sum. */
    Amount negated() {
        return new Amount(quantity.negate(), -made, false);
    }
}
