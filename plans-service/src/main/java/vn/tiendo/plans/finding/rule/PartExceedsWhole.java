package vn.tiendo.plans.finding.rule;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiendo.plans.finding.rule.ExaminedTarget.Value;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.TargetValue;

/** "Of which" asks for more than its whole in the same period: of 9 admitted, 10 owners of enterprises. */
final class PartExceedsWhole implements FindingRule {

    @Override
    public Stream<Finding> findIn(ExaminedPlan plan) {
        return plan.targets().stream()
                .filter(part -> part.kind() == TargetKind.OF_WHICH && part.parentId() != null)
                .flatMap(part -> plan.target(Objects.requireNonNull(part.parentId())).stream()
                        .flatMap(whole -> exceeding(part, whole)));
    }

    private static Stream<Finding> exceeding(ExaminedTarget part, ExaminedTarget whole) {
        return part.stated()
                .flatMap(value -> whole
                        .valueOf(value.period())
                        .filter(asked -> floor(value).compareTo(most(asked)) > 0)
                        .map(asked -> Finding.of(
                                FindingCode.PART_EXCEEDS_WHOLE,
                                value.spot().at("value"),
                                floor(value),
                                asked,
                                whole.spot().key(),
                                value.period()))
                        .stream());
    }

    private static BigDecimal floor(Value stated) {
        return Objects.requireNonNull(stated.value()).floor();
    }

    // Eight of 8–10 leave room for nine.
    private static BigDecimal most(TargetValue whole) {
        return Objects.requireNonNullElse(whole.stretch(), whole.floor());
    }
}
