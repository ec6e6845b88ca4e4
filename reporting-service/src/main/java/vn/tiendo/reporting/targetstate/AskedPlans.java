package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.calendar.CurrentPeriod;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;

/** Finds plans that callers name, ready to be judged for a unit and those below it. */
@ApplicationScoped
public class AskedPlans {

    private final KnownPlans plans;
    private final OpenTargets opening;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    AskedPlans(KnownPlans plans, OpenTargets opening, ArrivedIds arrived, Knowledge knowledge) {
        this.plans = plans;
        this.opening = opening;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /** A plan opened for a unit. */
    public record Asked(KnownPlan plan, UUID unit, TargetStates states) {

        /** The targets that are computed, in the order of the plan, with their figures read; all where none is named. */
        public List<Computed> targets(Set<UUID> named) {
            var targets = states.computed(plan.targets()).stream()
                    .filter(target -> target.indicatorId() != null)
                    .filter(target ->
                            named.isEmpty() || named.contains(target.target().id()))
                    .toList();
            states.prepare(targets);
            return targets;
        }

        /** The period asked for, if the target has it; without one that which matters on the day. */
        public Optional<Period> periodOf(Computed target, @Nullable Period period) {
            var periods = states.periodsOf(target);
            return period == null
                    ? CurrentPeriod.on(states.sheet().view().at(), periods)
                    : periods.stream().filter(period::equals).findFirst();
        }
    }

    /**
     * @param unit null for the plan's own
     * @throws Problem 409 NOT_YET_KNOWN for a plan or unit that has not arrived, 404 for a plan not known at the knownAt
     */
    public Asked plan(UUID id, @Nullable UUID unit, AsOf view, @Nullable BordersParameter borders) {
        var plan = known(id, view);
        var whose = unit == null ? plan.header().unitId() : unit;
        arrived.requireUnit(whose);
        return asked(plan, whose, view, borders);
    }

    /** The same of a plan that need not have been known then. */
    public Optional<Asked> ifKnown(UUID id, UUID unit, AsOf view, @Nullable BordersParameter borders) {
        return plans.find(id, view.knownAt()).map(plan -> asked(plan, unit, view, borders));
    }

    private Asked asked(KnownPlan plan, UUID unit, AsOf view, @Nullable BordersParameter borders) {
        return new Asked(plan, unit, opening.of(plan, unit, view, borders));
    }

    /**
     * The plan alone.
     *
     * @throws Problem 409 NOT_YET_KNOWN, 404 as for {@link #plan}
     */
    public KnownPlan known(UUID id, AsOf view) {
        return plans.find(id, view.knownAt())
                .orElseThrow(() -> plans.find(id, knowledge.present()).isPresent()
                        ? Problem.of(404, "NOT_FOUND")
                        : ArrivedIds.notYetKnown("plan"));
    }

    /**
     * The plan in which a target stands.
     *
     * @throws Problem 409 NOT_YET_KNOWN, 404 as for {@link #plan}; 422 when the target is judged by text
     */
    public AskedTargetOfPlan target(UUID target, @Nullable UUID unit, AsOf view, @Nullable BordersParameter borders) {
        var asked = plan(plans.planOf(target).orElseThrow(() -> ArrivedIds.notYetKnown("target")), unit, view, borders);
        var known = asked.plan().target(target).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var computed = asked.states()
                .computed(known)
                .filter(own -> own.indicatorId() != null)
                .orElseThrow(() -> Problem.of(422, "TARGET_JUDGED_BY_TEXT").atParameter("target"));
        return new AskedTargetOfPlan(asked, computed);
    }

    /** A target that is computed, in its plan. */
    public record AskedTargetOfPlan(Asked asked, Computed target) {

        /** @throws Problem 422 PERIOD_NOT_OF_TARGET for a period of which the target says nothing */
        public Period period(@Nullable Period period) {
            return asked.periodOf(target, period)
                    .orElseThrow(() -> Problem.of(422, "PERIOD_NOT_OF_TARGET").atParameter("period"));
        }
    }
}
