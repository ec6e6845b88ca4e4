package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.finding.rule.ExaminedTarget.Value;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.TargetValue;

/**
 * The floors of the sub-periods together do not reach the floor of the whole (Bắc Ninh: 2 + 3 + 2 = 7 for 8–10): who meets
 * every part may miss the total. Only where the sub-periods fill the whole period, without a gap or an overlap. It stands
 * at the sub-period target; of several, at the first in the plan.
 */
final class SubperiodsBelowTotal implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.targets().stream()
                .flatMap(total -> total.stated().flatMap(whole -> belowTotal(plan, total, whole)));
    }

    private static Stream<Finding> belowTotal(ExaminedPlan plan, ExaminedTarget total, Value whole) {
        var parts = plan.partsOf(total)
                .filter(part -> isSubperiod(part.kind()))
                .flatMap(ExaminedTarget::stated)
                .sorted(Comparator.comparing(part -> part.period().from()))
                .toList();
        var sum = parts.stream().map(part -> floor(part)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!fill(whole.period(), parts) || reaches(sum, floor(whole), total.operator())) {
            return Stream.empty();
        }
        return plan
                .partsOf(total)
                .filter(part -> isSubperiod(part.kind()))
                .findFirst()
                .map(first -> Finding.of(
                        FindingCode.SUBPERIODS_BELOW_TOTAL,
                        first.spot(),
                        sum,
                        floor(whole),
                        total.spot().key()))
                .stream();
    }

    private static boolean isSubperiod(TargetKind kind) {
        return kind == TargetKind.SUBPERIOD_MINIMUM || kind == TargetKind.SUBPERIOD_RANGE;
    }

    private static BigDecimal floor(Value stated) {
        TargetValue value = Objects.requireNonNull(stated.value());
        return value.floor();
    }

    // "More than 55" is not reached by 55. Ceilings (≤, <) have no floor to reach.
    private static boolean reaches(BigDecimal sum, BigDecimal floor, @Nullable Operator operator) {
        return switch (operator) {
            case MORE_THAN -> sum.compareTo(floor) > 0;
            case AT_LEAST -> sum.compareTo(floor) >= 0;
            case null, default -> true;
        };
    }

    private static boolean fill(Period whole, List<Value> parts) {
        LocalDate next = whole.from();
        for (var part : parts) {
            if (!part.period().from().equals(next)) {
                return false;
            }
            next = part.period().through().plusDays(1);
        }
        return next.equals(whole.through().plusDays(1));
    }
}
