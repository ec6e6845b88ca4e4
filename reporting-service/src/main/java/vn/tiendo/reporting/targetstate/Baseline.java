package vn.tiendo.reporting.targetstate;

import java.util.UUID;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Flow;
import vn.tiendo.reporting.evaluation.GrowthOverABaseline;
import vn.tiendo.reporting.figure.Borders;
import vn.tiendo.reporting.knowntarget.Growth;
import vn.tiendo.reporting.knowntarget.Quota;

/**
 * What the value of a target of growth follows from (SEMANTICS 5): like is compared with like, so it is counted in the borders
 * in which the period is.
 *
 * @param unitId whose figure it is: the unit itself, or the area for which it is counted
 */
record Baseline(UUID unitId, Growth growth, Period period, Borders borders, Flow done) {

    Quota quota() {
        return GrowthOverABaseline.quotaOf(growth, done);
    }
}
