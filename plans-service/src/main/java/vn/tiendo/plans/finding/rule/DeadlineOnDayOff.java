package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** The last acceptable day is a weekend or a holiday: the date stays as the plan states it, and people should know. */
final class DeadlineOnDayOff implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.deadlines().stream()
                .filter(deadline -> plan.daysOff().isDayOff(deadline.lastDay()))
                .map(deadline -> Finding.of(FindingCode.DEADLINE_ON_DAY_OFF, deadline.spot(), deadline.lastDay()));
    }
}
