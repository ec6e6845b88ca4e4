package vn.tiendo.reporting.evaluation;

import vn.tiendo.reporting.knowntarget.Growth;
import vn.tiendo.reporting.knowntarget.Quota;

/**
 * The value of a target of growth: the figure of the baseline and a percentage more. While nobody has reported the
 * baseline there is no value; of a baseline of zero nothing is a percentage, as of a denominator of zero.
 */
public final class GrowthOverABaseline {

    private GrowthOverABaseline() {}

    /** What has to be reached, from what was done in the baseline period in the same borders. */
    public static Quota quotaOf(Growth growth, Flow baseline) {
        if (!baseline.reported()) {
            return new Quota.NotAssigned();
        }
        return baseline.quantity().signum() == 0
                ? new Quota.NotApplicable()
                : new Quota.Assigned(growth.valueFrom(baseline.quantity()), null);
    }
}
