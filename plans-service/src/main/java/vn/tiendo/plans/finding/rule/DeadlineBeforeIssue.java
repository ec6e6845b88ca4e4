package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** The last day had passed when the paper was signed. */
final class DeadlineBeforeIssue implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var issued = plan.paper().issuedOn();
        return issued == null
                ? Stream.empty()
                : plan.deadlines().stream()
                        .filter(deadline -> deadline.lastDay().isBefore(issued))
                        .map(deadline -> Finding.of(
                                FindingCode.DEADLINE_BEFORE_ISSUE, deadline.spot(), deadline.lastDay(), issued));
    }
}
