package vn.tiendo.plans.publishing;

import java.util.List;
import java.util.Optional;
import vn.tiendo.events.plans.Period;
import vn.tiendo.events.plans.TargetPeriod;
import vn.tiendo.events.plans.TargetValue;
import vn.tiendo.plans.target.PeriodValue;

/** Values of the domain in the shapes of the contract. */
final class Wire {

    private Wire() {}

    static Period period(vn.tiendo.plans.period.Period own) {
        return new Period(own.from(), own.through());
    }

    static List<TargetPeriod> targetPeriods(List<PeriodValue> own) {
        return own.stream().map(Wire::targetPeriod).toList();
    }

    private static TargetPeriod targetPeriod(PeriodValue own) {
        var value = Optional.ofNullable(own.value()).map(stated -> new TargetValue(stated.floor(), stated.stretch()));
        return new TargetPeriod(period(own.period()), value.orElse(null));
    }
}
