package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** The paper has no number, by which others could cite it. */
final class NumberMissing implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var number = plan.paper().number();
        return number == null || number.isBlank()
                ? Stream.of(Finding.of(FindingCode.NUMBER_MISSING, Paper.spot().at("number")))
                : Stream.empty();
    }
}
