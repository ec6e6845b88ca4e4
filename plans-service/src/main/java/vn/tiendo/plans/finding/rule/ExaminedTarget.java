package vn.tiendo.plans.finding.rule;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.Operator;
import vn.tiendo.plans.target.TargetKind;
import vn.tiendo.plans.target.TargetValue;

/** A target with the values by which it is judged at that time. */
public record ExaminedTarget(
        Spot spot,
        UUID id,
        TargetKind kind,
        @Nullable Operator operator,
        @Nullable UUID parentId,
        List<Value> values) {

    public ExaminedTarget {
        values = List.copyOf(values);
    }

    /** @param value absent where only the cells of an allocation have one */
    public record Value(Spot spot, Period period, @Nullable TargetValue value) {}

    /** The values that are there. */
    Stream<Value> stated() {
        return values.stream().filter(value -> value.value() != null);
    }

    Optional<TargetValue> valueOf(Period period) {
        return stated().filter(value -> value.period().equals(period))
                .findFirst()
                .map(Value::value);
    }
}
