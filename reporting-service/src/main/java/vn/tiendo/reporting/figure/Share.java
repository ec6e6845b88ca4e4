package vn.tiendo.reporting.figure;

import java.math.BigDecimal;

/**
 * Both numbers of a share; of several units their sums. It is never divided but for display.
 *
 * @param borders those in which both were counted
 */
public record Share(BigDecimal numerator, BigDecimal denominator, Borders borders) {

    /** Of nothing there is no share: neither 0 % nor 100 %. */
    public boolean isApplicable() {
        return denominator.signum() != 0;
    }

    static Share of(Amount numerator, Amount denominator, Borders borders) {
        return new Share(numerator.quantity(), denominator.quantity(), borders);
    }
}
