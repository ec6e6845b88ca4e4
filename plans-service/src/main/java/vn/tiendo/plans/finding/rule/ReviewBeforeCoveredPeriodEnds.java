package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;
import vn.tiendo.plans.finding.rule.ExaminedObligation.Nature;

/**
 * A review must be held before the period that it reviews is over (Nam Định: five years in July of the fourth). Reports
 * have a data cut-off for that, and a final review is measured by the targets.
 */
final class ReviewBeforeCoveredPeriodEnds implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.obligations().stream()
                .filter(review -> review.nature() == Nature.REVIEW)
                .flatMap(ReviewBeforeCoveredPeriodEnds::found);
    }

    private static Stream<Finding> found(ExaminedObligation review) {
        var covers = review.covers();
        if (covers == null) {
            return Stream.empty();
        }
        return review.lastDueDay().filter(due -> due.isBefore(covers.through())).stream()
                .map(due -> Finding.of(
                        FindingCode.REVIEW_BEFORE_COVERED_PERIOD_ENDS, review.spot(), due, covers.through()));
    }
}
