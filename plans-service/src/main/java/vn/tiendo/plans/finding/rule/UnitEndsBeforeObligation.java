package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** Who owes a report or a review ends before it is due (Tân Yên: districts ended on 01/07/2025, reviews until 2030). */
final class UnitEndsBeforeObligation implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.obligations().stream()
                .flatMap(owed -> owed.owedUntil().stream()
                        .flatMap(end -> owed.lastDays().stream()
                                .filter(due -> due.isAfter(end))
                                .findFirst()
                                .map(due -> Finding.of(FindingCode.UNIT_ENDS_BEFORE_OBLIGATION, owed.spot(), end, due))
                                .stream()));
    }
}
