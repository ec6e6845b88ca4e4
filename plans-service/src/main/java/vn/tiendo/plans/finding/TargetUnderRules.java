package vn.tiendo.plans.finding;

import java.util.List;
import vn.tiendo.plans.finding.rule.ExaminedTarget;
import vn.tiendo.plans.finding.rule.ExaminedTarget.Value;
import vn.tiendo.plans.finding.rule.Spot;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.target.PeriodValue;
import vn.tiendo.plans.target.Target;

/** A target as the rules look at it. */
final class TargetUnderRules {

    private TargetUnderRules() {}

    static ExaminedTarget of(Target target, int place) {
        var terms = target.terms();
        var spot = Spot.ofTarget(place, terms.key(), target.id());
        var printed = terms.periods().stream().map(PeriodValue::period).toList();
        var values = target.periods().stream()
                .map(period -> new Value(
                        spot(spot, printed, period),
                        period,
                        target.valueOf(period).orElse(null)))
                .toList();
        return new ExaminedTarget(spot, target.id(), terms.kind(), terms.operator(), terms.parentTargetId(), values);
    }

    // A period that only an amendment names has no place of its own in the plan.
    private static Spot spot(Spot target, List<Period> printed, Period period) {
        int index = printed.indexOf(period);
        return index < 0 ? target : target.at("periods").at(index);
    }
}
