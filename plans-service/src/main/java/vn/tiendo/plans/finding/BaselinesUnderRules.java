package vn.tiendo.plans.finding;

import java.util.List;
import java.util.stream.IntStream;
import vn.tiendo.plans.finding.rule.ExaminedBaseline;
import vn.tiendo.plans.finding.rule.ExaminedSum;
import vn.tiendo.plans.plan.PlanContent;

/** The statistics that a plan prints, as the rules look at them. */
final class BaselinesUnderRules {

    private BaselinesUnderRules() {}

    static List<ExaminedBaseline> of(PlanContent content) {
        return content.baselines().stream()
                .map(baseline -> new ExaminedBaseline(baseline.key(), baseline.value(), baseline.asOf()))
                .toList();
    }

    static List<ExaminedSum> sumsOf(PlanContent content) {
        var sums = content.baselineSums();
        return IntStream.range(0, sums.size())
                .mapToObj(index -> new ExaminedSum(
                        index, sums.get(index).whole(), sums.get(index).parts()))
                .toList();
    }
}
