package vn.tiendo.plans.finding.rule;

import java.util.List;

/** All rules, in the order of the plan document: what they find is listed in this order. */
public final class FindingRules {
    private static final List<FindingRule> ALL = List.of(
            new NumberMissing(),
            new IssueDateMissing(),
            new CitationDiffers(),
            new AnnexMissing(),
            new AsOfAfterIssue(),
            new BaselinesDoNotAddUp(),
            new PeriodOutsidePlan(),
            new SubperiodsBelowTotal(),
            new PartExceedsWhole(),
            new AllocationNotTarget(),
            new PrintedTotalNotSum(),
            new ChildPlanBelowAllocation(),
            new DeadlineBeforeIssue(),
            new DeadlineBeforeReceipt(),
            new DeadlineOnDayOff(),
            new FinalReviewBeforeLastTarget(),
            new ReviewBeforeCoveredPeriodEnds(),
            new TiersOutOfOrder(),
            new UnitEndsBeforeObligation());

    private FindingRules() {}

    public static List<Finding> findIn(ExaminedPlan plan) {
        return ALL.stream().flatMap(rule -> rule.findIn(plan)).toList();
    }
}
