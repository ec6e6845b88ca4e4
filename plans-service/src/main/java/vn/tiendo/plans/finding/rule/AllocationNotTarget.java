package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.TargetValue;

/** What is given out to the units is not what the target asks for in the period: less, or more. */
final class AllocationNotTarget implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.allocated().stream()
                .flatMap(given -> plan
                        .target(given.targetId())
                        .filter(target -> isShared(target.kind()))
                        .flatMap(target -> differing(given, target))
                        .stream());
    }

    private static Optional<Finding> differing(AllocatedPeriod given, ExaminedTarget target) {
        return target.values().stream()
                .filter(value -> value.period().equals(given.period()))
                .findFirst()
                .flatMap(value -> Optional.ofNullable(value.value())
                        .filter(asked -> !agrees(given.sum(), asked))
                        .map(asked -> Finding.of(
                                FindingCode.ALLOCATION_NOT_TARGET,
                                value.spot().at("value"),
                                given.sum(),
                                asked,
                                given.period())));
    }

    // Shares in percent are not given out in parts; what is soft is nobody's own.
    private static boolean isShared(TargetKind kind) {
        return switch (kind) {
            case RATIO, QUALITY_RATING_RATIO, COVERAGE_PER_ORG, SOFT_RANGE -> false;
            default -> true;
        };
    }

    private static boolean agrees(BigDecimal sum, TargetValue asked) {
        var stretch = asked.stretch();
        return sum.compareTo(asked.floor()) == 0
                || (stretch != null && sum.compareTo(asked.floor()) > 0 && sum.compareTo(stretch) <= 0);
    }
}
