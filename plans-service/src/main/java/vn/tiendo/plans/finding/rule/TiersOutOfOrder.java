package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A report is due after the one that is compiled from it (Hưng Yên in order: 20/6, 30/6, 5/7, 15/7). Where they recur, the
 * first of each is compared: a yearly evaluation goes on after the review that rests on its first years.
 */
final class TiersOutOfOrder implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.obligations().stream()
                .flatMap(tier -> tier.firstDueDay().stream()
                        .flatMap(due -> plan.obligations().stream()
                                .filter(next -> tier.feeds().contains(next.key()))
                                .flatMap(next -> found(tier, due, next))));
    }

    private static Stream<Finding> found(ExaminedObligation tier, LocalDate due, ExaminedObligation next) {
        return next.firstDueDay().filter(due::isAfter).stream()
                .map(nextDue -> Finding.of(FindingCode.TIERS_OUT_OF_ORDER, tier.spot(), due, next.key(), nextDue));
    }
}
