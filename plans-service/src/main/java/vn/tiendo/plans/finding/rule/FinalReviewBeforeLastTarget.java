package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import vn.tiendo.plans.finding.rule.ExaminedObligation.Nature;

/** The final review must be held before the last target has run out (Tân Yên): it can only know provisional figures. */
final class FinalReviewBeforeLastTarget implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.targets().stream()
                .flatMap(target -> target.values().stream())
                .map(value -> value.period().through())
                .max(Comparator.naturalOrder())
                .stream()
                .flatMap(last -> earlier(plan, last));
    }

    private static Stream<Finding> earlier(ExaminedPlan plan, LocalDate last) {
        return plan.obligations().stream()
                .filter(review -> review.nature() == Nature.FINAL_REVIEW)
                .flatMap(review -> review.lastDueDay().filter(due -> due.isBefore(last)).stream()
                        .map(due -> Finding.of(FindingCode.FINAL_REVIEW_BEFORE_LAST_TARGET, review.spot(), due, last)));
    }
}
