package vn.tiendo.plans.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.statement.Refused;

/**
 * A share. Its numerator is counted within its denominator only: what fulfils the one predicate and not the other is in
 * neither number.
 */
@Schema(description = "A share; the numerator is counted within the denominator only")
public record Ratio(RatioOf of, RatioPart denominator, RatioPart numerator) {

    /** Refused where a side is missing, or says what cannot be said of the things counted. */
    Ratio fitting() {
        if (of == RatioOf.INDICATORS && denominator.isEmpty()) {
            throw new Refused("RATIO_WITHOUT_DENOMINATOR").of("denominator");
        }
        if (numerator.isEmpty()) {
            throw new Refused("RATIO_WITHOUT_NUMERATOR").of("numerator");
        }
        denominator.requireFitting(of);
        numerator.requireFitting(of);
        return this;
    }
}
