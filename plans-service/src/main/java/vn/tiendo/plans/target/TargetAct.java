package vn.tiendo.plans.target;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.actlog.Act;
import vn.tiendo.plans.period.Period;

/** What happened to a target. */
public sealed interface TargetAct extends Act permits TargetSet, TargetAmended {

    UUID targetId();

    UUID planId();

    /** The values stated for running and later periods. */
    List<PeriodValue> periods();

    /** The values stated for periods named as closed. */
    List<PeriodValue> closedPeriods();

    /** The value that this act gives to a period, if it touches it at all. */
    default Optional<PeriodValue> touching(Period period) {
        return Stream.concat(
                        closedPeriods().stream(),
                        periods().stream().filter(stated -> !period.isOverBefore(effectiveOn())))
                .filter(stated -> stated.period().equals(period))
                .findFirst();
    }
}
