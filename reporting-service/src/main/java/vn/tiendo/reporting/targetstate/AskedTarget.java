package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.knownplan.KnownPlans;
import vn.tiendo.reporting.knownplan.KnownTarget;

/** Finds a target in a view, with the figures of the unit asked about. */
@ApplicationScoped
class AskedTarget {

    private final KnownPlans plans;
    private final OpenTargets opening;
    private final ArrivedIds arrived;

    AskedTarget(KnownPlans plans, OpenTargets opening, ArrivedIds arrived) {
        this.plans = plans;
        this.opening = opening;
        this.arrived = arrived;
    }

    /** A target ready to be judged for a unit and those below it; what is computed of it, if anything is. */
    record Ready(TargetStates states, KnownTarget target, Optional<Computed> computed) {

        JudgementView judge(UUID unit, Period period) {
            return computed.map(own -> JudgementView.of(states.judge(own, unit, period)))
                    .orElseGet(() -> JudgementView.ofEvidence(period, unit, states.evidence(target, unit, period)));
        }

        /** What only figures can decide; 422 when the target is judged by text. */
        Computed requireComputed() {
            return computed.orElseThrow(
                    () -> Problem.of(422, "TARGET_JUDGED_BY_TEXT").atParameter("target"));
        }

        FigureSheet sheet() {
            return states.sheet();
        }
    }

    /** @throws Problem 409 NOT_YET_KNOWN, 404 when it was not known at the knownAt */
    Ready of(UUID targetId, UUID unit, AsOf view) {
        arrived.requireUnit(unit);
        var planId = plans.planOf(targetId).orElseThrow(() -> ArrivedIds.notYetKnown("target"));
        var plan = plans.find(planId, view.knownAt()).orElseThrow(AskedTarget::notKnownThen);
        var target = plan.target(targetId).orElseThrow(AskedTarget::notKnownThen);
        var states = opening.of(plan, unit, view, null);
        return new Ready(states, target, states.computed(target));
    }

    private static Problem notKnownThen() {
        return Problem.of(404, "NOT_FOUND");
    }
}
