package vn.tiendo.reporting.evaluation;

import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knowntarget.Firmness;
import vn.tiendo.reporting.knowntarget.Operator;
import vn.tiendo.reporting.knowntarget.Quota;
import vn.tiendo.reporting.knowntarget.TargetKind;

/**
 * What a target and its plan say about judging, apart from the values.
 *
 * @param planCarries whether the plan carries early completion
 * @param pace null where the plan sets none
 */
public record TargetTerms(
        TargetKind kind,
        Operator operator,
        Firmness firmness,
        Measure measure,
        boolean planCarries,
        @Nullable PacePolicy pace) {

    /** The same, compared otherwise. */
    public TargetTerms comparing(Operator other) {
        return new TargetTerms(kind, other, firmness, measure, planCarries, pace);
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
    boolean mayBeMetBeforeTheEnd() {
        return measure == Measure.FLOW && operator.isFloor();
    }
}
