package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;

/**
 * What a unit's subtree did in a period, as far as the asking view sees it.
 *
 * @param quantity zero when nothing was posted
 * @param reported whether anything was posted or zero was reported: a zero report is a report (SEMANTICS 13)
 */
public record Flow(BigDecimal quantity, boolean reported) {

    /** Neither a posting nor a report of zero; what is missing is none either. */
    public static final Flow UNREPORTED = new Flow(BigDecimal.ZERO, false);

    /** No posting, but an explicit report of zero. */
    public static final Flow ZERO_REPORTED = new Flow(BigDecimal.ZERO, true);

    /** The sum of postings. */
    public static Flow of(BigDecimal quantity) {
        return new Flow(quantity, true);
    }
}
