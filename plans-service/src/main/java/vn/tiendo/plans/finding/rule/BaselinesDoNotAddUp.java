package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Printed figures of which one should be the sum of the others and is not: 63 + 53 = 116. */
final class BaselinesDoNotAddUp implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        Map<String, BigDecimal> values = plan.baselines().stream()
                .collect(Collectors.toMap(ExaminedBaseline::key, ExaminedBaseline::value, (first, again) -> first));
        return plan.baselineSums().stream()
                .filter(sum ->
                        values.containsKey(sum.whole()) && values.keySet().containsAll(sum.parts()))
                .flatMap(sum -> notAddingUp(sum, values));
    }

    private static Stream<Finding> notAddingUp(ExaminedSum sum, Map<String, BigDecimal> values) {
        var whole = values.getOrDefault(sum.whole(), BigDecimal.ZERO);
        var parts = sum.parts().stream()
                .map(part -> values.getOrDefault(part, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.compareTo(whole) == 0
                ? Stream.empty()
                : Stream.of(Finding.of(
                        FindingCode.BASELINES_DO_NOT_ADD_UP,
                        Spot.ofPart("baselines", "#/baselineSums/" + sum.index()),
                        String.join(", ", sum.parts()),
                        parts,
                        sum.whole(),
                        whole));
    }
}
