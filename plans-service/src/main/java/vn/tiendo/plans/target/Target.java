package vn.tiendo.plans.target;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.actlog.Fold;
import vn.tiendo.plans.period.Period;

/** A target as its acts make it at one date and as known at one instant. */
public record Target(TargetSet set, List<TargetAct> acts, AsOf asOf) {

    /** Empty where the target was not set yet. */
    public static Optional<Target> of(Collection<? extends TargetAct> acts, AsOf asOf) {
        List<TargetAct> counting = List.copyOf(Fold.actsIn(asOf, List.<TargetAct>copyOf(acts)));
        return counting.stream()
                .filter(TargetSet.class::isInstance)
                .map(TargetSet.class::cast)
                .findFirst()
                .map(set -> new Target(set, counting, asOf));
    }

    public UUID id() {
        return set.targetId();
    }

    public TargetTerms terms() {
        return set.terms();
    }

    /** Every period that some act names, in the order of their last days. */
    public List<Period> periods() {
        return acts.stream()
                .flatMap(act -> Stream.concat(act.periods().stream(), act.closedPeriods().stream()))
                .map(PeriodValue::period)
                .distinct()
                .sorted(Comparator.comparing(Period::through).thenComparing(Period::from))
                .toList();
    }

    /** The act by whose value the period is judged: the last one that touches it. */
    public Optional<TargetAct> versionOf(Period period) {
        return acts.stream().filter(act -> act.touching(period).isPresent()).reduce((earlier, later) -> later);
    }

    /** The value by which the period is judged; empty where none is in force. */
    public Optional<TargetValue> valueOf(Period period) {
        return versionOf(period).flatMap(act -> act.touching(period)).map(PeriodValue::value);
    }
}
