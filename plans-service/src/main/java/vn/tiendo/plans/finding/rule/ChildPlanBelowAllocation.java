package vn.tiendo.plans.finding.rule;

import java.util.stream.Stream;

/** A child plan sets itself less than the quota that its unit was given. */
final class ChildPlanBelowAllocation implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.childTargets().stream()
                .filter(child -> child.set().compareTo(child.allocated()) < 0)
                .flatMap(child -> plan
                        .target(child.targetId())
                        .map(target -> Finding.of(
                                FindingCode.CHILD_PLAN_BELOW_ALLOCATION,
                                target.spot(),
                                child.childPlan(),
                                child.set(),
                                child.allocated(),
                                child.period()))
                        .stream());
    }
}
