package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.targetstate.TargetStates.Computed;

/** Finds a target in a view, with the figures of the unit asked about. */
@ApplicationScoped
class AskedTarget {

    private final KnownPlans plans;
    private final Figures figures;
    private final ArrivedIds arrived;

    AskedTarget(KnownPlans plans, Figures figures, ArrivedIds arrived) {
        this.plans = plans;
        this.figures = figures;
        this.arrived = arrived;
    }

    /** A target ready to be judged for a unit and those below it. */
    record Ready(TargetStates states, Computed target, FigureSheet sheet) {

        JudgementView judge(UUID unit, Period period) {
            var indicator = sheet.indicators().find(target.indicatorId()).orElseThrow();
            return JudgementView.of(states.judge(target, unit, period), indicator);
        }
    }

    /** @throws Problem 409 NOT_YET_KNOWN, 404 when it was not known at the knownAt, 422 when it is judged by text */
    Ready of(UUID targetId, UUID unit, AsOf view) {
        arrived.requireUnit(unit);
        var planId = plans.planOf(targetId).orElseThrow(() -> ArrivedIds.notYetKnown("target"));
        var plan = plans.find(planId, view.knownAt()).orElseThrow(AskedTarget::notKnownThen);
        return ready(plan, targetId, unit, view);
    }

    private Ready ready(KnownPlan plan, UUID targetId, UUID unit, AsOf view) {
        var target = plan.target(targetId).orElseThrow(AskedTarget::notKnownThen);
        var sheet = figures.within(unit, view, null);
        var states = new TargetStates(plan.header(), sheet, before -> figures.within(before, view, null));
        return states.computed(target)
                .map(computed -> new Ready(states, computed, sheet))
                .orElseThrow(() -> Problem.of(422, "TARGET_JUDGED_BY_TEXT").atParameter("target"));
    }

    private static Problem notKnownThen() {
        return Problem.of(404, "NOT_FOUND");
    }
}
