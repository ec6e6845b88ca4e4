package vn.tiendo.plans.finding.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.plans.period.Period;

/**
 * A plan at one day and as known at one instant, as the rules look at it. Lists are in the order of the plan.
 *
 * @param period of the plan
 * @param deadlines of tasks and obligations, those that fall due once
 * @param daysOff weekends and holidays for the unit of the plan
 */
public record ExaminedPlan(
        Period period,
        Paper paper,
        List<ExaminedBaseline> baselines,
        List<ExaminedSum> baselineSums,
        List<ExaminedTarget> targets,
        List<ExaminedTable> tables,
        List<AllocatedPeriod> allocated,
        List<ChildTarget> childTargets,
        List<ExaminedDeadline> deadlines,
        List<ExaminedObligation> obligations,
        DaysOff daysOff) {

    public ExaminedPlan {
        baselines = List.copyOf(baselines);
        baselineSums = List.copyOf(baselineSums);
        targets = List.copyOf(targets);
        tables = List.copyOf(tables);
        allocated = List.copyOf(allocated);
        childTargets = List.copyOf(childTargets);
        deadlines = List.copyOf(deadlines);
        obligations = List.copyOf(obligations);
    }

    Optional<ExaminedTarget> target(UUID targetId) {
        return targets.stream().filter(target -> target.id().equals(targetId)).findFirst();
    }

    /** The targets that are part of another, in the order of the plan. */
    Stream<ExaminedTarget> partsOf(ExaminedTarget whole) {
        return targets.stream().filter(part -> whole.id().equals(part.parentId()));
    }
}
