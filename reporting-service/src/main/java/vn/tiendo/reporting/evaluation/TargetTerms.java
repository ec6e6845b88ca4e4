package vn.tiendo.reporting.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetKind;

/**
 * What a target and its plan say about judging, apart from the values.
 *
 * @param scale the decimals of what is counted, 0 for counts
 * @param planCarries whether the plan carries early completion
 * @param pace null where the plan sets none
 */
public record TargetTerms(
        TargetKind kind,
        Operator operator,
        Firmness firmness,
        Measure measure,
        int scale,
        boolean planCarries,
        @Nullable PacePolicy pace) {

    /** The same, compared otherwise. */
    public TargetTerms comparing(Operator other) {
        return new TargetTerms(kind, other, firmness, measure, scale, planCarries, pace);
    }

    /** The least quantity that meets a floor: of "more than 55" counts 56. */
    BigDecimal leastMeeting(BigDecimal floor) {
        return operator == Operator.MORE_THAN
                ? floor.setScale(scale, RoundingMode.FLOOR).add(BigDecimal.ONE.movePointLeft(scale))
                : floor;
    }

    /** Carrying is for annual minimums only (SEMANTICS 13). */
    boolean carriesSurplus() {
        return planCarries && kind.mayCarry() && operator.isFloor();
    }

    /** A soft cell makes that unit's target soft, whatever the target itself is (SEMANTICS 13). */
    boolean isSoftUnder(Quota quota) {
        return firmness == Firmness.SOFT || kind == TargetKind.SOFT_RANGE || quota instanceof Quota.SoftRange;
    }

    /** Whether reaching the value before the end already counts: not for stocks, not for ceilings. */
    public boolean mayBeMetBeforeTheEnd() {
        return measure == Measure.FLOW && operator.isFloor();
    }
}
