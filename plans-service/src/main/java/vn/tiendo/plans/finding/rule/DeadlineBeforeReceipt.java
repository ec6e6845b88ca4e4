package vn.tiendo.plans.finding.rule;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The last day had passed when the paper arrived (Nam Định: registered on 04/10/2021, due before 30/09/2021). */
final class DeadlineBeforeReceipt implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        var received = plan.paper().receivedOn();
        return received == null
                ? Stream.empty()
                : plan.deadlines().stream()
                        .filter(deadline -> deadline.lastDay().isBefore(received)
                                && !isBeforeIssue(deadline, plan.paper().issuedOn()))
                        .map(deadline -> Finding.of(
                                FindingCode.DEADLINE_BEFORE_RECEIPT, deadline.spot(), deadline.lastDay(), received));
    }

    // That says more, and is said already.
    private static boolean isBeforeIssue(ExaminedDeadline deadline, @Nullable LocalDate issued) {
        return issued != null && deadline.lastDay().isBefore(issued);
    }
}
