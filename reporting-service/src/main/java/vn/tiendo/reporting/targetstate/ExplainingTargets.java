package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownratingscale.KnownRatingScales;
import vn.tiendo.reporting.knownratingscale.RatingScale;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;
import vn.tiendo.reporting.targetstate.TargetExplanationView.CountedView;
import vn.tiendo.reporting.targetstate.TargetExplanationView.PlanVersionView;
import vn.tiendo.reporting.targetstate.TargetExplanationView.ScaleView;

/** Says what the state of a target follows from. */
@ApplicationScoped
class ExplainingTargets {

    private final KnownPlans plans;
    private final KnownUnits units;
    private final KnownRatingScales scales;

    ExplainingTargets(KnownPlans plans, KnownUnits units, KnownRatingScales scales) {
        this.plans = plans;
        this.units = units;
        this.scales = scales;
    }

    TargetExplanationView explain(Ready ready, UUID unit, Period period) {
        var computed = ready.computed();
        if (computed.isEmpty()) {
            return explained(ready, unit, ready.judge(unit, period), null, Grounds.NONE, period, null);
        }
        var judgement = ready.states().judge(computed.get(), unit, period);
        var target = judgement.target();
        return explained(
                ready,
                unit,
                JudgementView.of(judgement),
                Formula.of(judgement.result(), target.terms().operator()),
                Grounds.of(ready, judgement),
                period,
                scale(target, unit, period, ready.sheet().view()));
    }

    private TargetExplanationView explained(
            Ready ready,
            UUID unit,
            JudgementView judgement,
            @Nullable String formula,
            Grounds grounds,
            Period period,
            @Nullable RatingScale scale) {
        var view = ready.sheet().view();
        var indicator = Optional.ofNullable(ready.target().indicatorId())
                .flatMap(ready.sheet().indicators()::find);
        return new TargetExplanationView(
                ready.target().id(),
                unit,
                judgement,
                formula,
                indicator.map(CountedView::of).orElse(null),
                version(ready, unit, period, view),
                scale == null ? null : ScaleView.of(scale),
                grounds.entries(),
                grounds.surplus().isEmpty() ? null : grounds.surplus(),
                grounds.baseline(),
                view.at(),
                view.knownAt());
    }

    private PlanVersionView version(Ready ready, UUID unit, Period period, AsOf view) {
        var planId = ready.target().planId();
        var number = plans.find(planId, view.knownAt())
                .map(KnownPlan::header)
                .map(header -> header.number())
                .orElse(null);
        var act = ready.computed()
                .flatMap(computed -> computed.book()
                        .decidingAct(
                                computed.whose(unit),
                                period,
                                view,
                                ready.states().classesOn(period.judgedOn(view.at()))));
        return PlanVersionView.of(planId, number, act.orElse(null));
    }

    /** Only where the share asks how well organisations are rated. */
    private @Nullable RatingScale scale(Computed target, UUID unit, Period period, AsOf view) {
        return target.ratio() instanceof Ratio.Counted counted
                        && Stream.of(counted.whole(), counted.part()).anyMatch(side -> side.ratedAtLeast() != null)
                ? scales.knownAt(view.knownAt())
                        .forUnit(unit, period.judgedOn(view.at()), units.knownAt(view.knownAt()))
                        .orElse(null)
                : null;
    }
}
