package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;
import vn.tiendo.plans.period.Period;

/** A target counts in a period that begins before its plan, or outlives it. */
final class PeriodOutsidePlan implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.targets().stream()
                .flatMap(target -> target.values().stream())
                .filter(value -> !isWithin(value.period(), plan.period()))
                .map(value -> Finding.of(
                        FindingCode.PERIOD_OUTSIDE_PLAN, value.spot().at("period"), value.period(), plan.period()));
    }

    private static boolean isWithin(Period inner, Period outer) {
        return !inner.from().isBefore(outer.from()) && !inner.through().isAfter(outer.through());
    }
}
