package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** The paper has no date; why it is unknown may be stated, and it stays unknown. */
final class IssueDateMissing implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.paper().issuedOn() == null
                ? Stream.of(
                        Finding.of(FindingCode.ISSUE_DATE_MISSING, Paper.spot().at("issueDate")))
                : Stream.empty();
    }
}
