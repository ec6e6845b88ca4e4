package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
        var view = ready.sheet().view();
        var computed = ready.computed();
        if (computed.isEmpty()) {
            return explained(ready, unit, ready.judge(unit, period), null, List.of(), period, null);
        }
        var judgement = ready.states().judge(computed.get(), unit, period);
        var target = judgement.target();
        var formula = Formula.of(judgement.result(), target.terms().operator());
        var counted = target.shape().counted(period);
        var explained = explained(
                ready,
                unit,
                JudgementView.of(judgement),
                formula,
                entries(target, unit, counted, view),
                period,
                scale(target, unit, period, view));
        return explained;
    }

    private TargetExplanationView explained(
            Ready ready,
            UUID unit,
            JudgementView judgement,
            @Nullable String formula,
            List<String> entries,
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
                entries,
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

    private static List<String> entries(Computed target, UUID unit, Period period, AsOf view) {
        var indicators = target.ratio() == null
                ? Stream.ofNullable(target.indicatorId())
                : Stream.of(target.ratio().partId(), target.ratio().wholeId()).distinct();
        return indicators
                .map(indicator -> "/v1/progress-entries?indicator=%s&unit=%s&period=%s/%s&at=%s&knownAt=%s"
                        .formatted(indicator, unit, period.from(), period.through(), view.at(), view.knownAt()))
                .toList();
    }
}
