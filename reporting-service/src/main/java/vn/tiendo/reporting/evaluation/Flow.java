package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit's subtree did in a period, as far as the asking view sees it.
 *
 * @param quantity zero when nothing was posted
 * @param reported whether anything was posted or zero was reported: a zero report is a report (SEMANTICS 13)
 * @param whole of a share: what the quantity is a part of; null of what is no share
 */
public record Flow(
        BigDecimal quantity, boolean reported, @Nullable BigDecimal whole) {

    /** Neither a posting nor a report of zero; what is missing is none either. */
    public static final Flow UNREPORTED = new Flow(BigDecimal.ZERO, false, null);

    /** The sum of postings, or the zero that was reported. */
    public static Flow of(BigDecimal quantity) {
        return new Flow(quantity, true, null);
    }

    /** What a succession stated of a stock that nobody has reported. */
    public static Flow unreported(BigDecimal quantity) {
        return new Flow(quantity, false, null);
    }

    /** Both numbers of a share; it always has a basis (SEMANTICS 13). */
    public static Flow share(BigDecimal numerator, BigDecimal denominator) {
        return new Flow(numerator, true, denominator);
    }
}
