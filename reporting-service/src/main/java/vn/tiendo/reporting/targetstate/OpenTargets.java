package vn.tiendo.reporting.targetstate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownplan.KnownPlans;

/** Opens the targets of a plan for a unit and those below it, to be judged in one view. */
@ApplicationScoped
public class OpenTargets {

    private final KnownPlans plans;
    private final Figures figures;

    OpenTargets(KnownPlans plans, Figures figures) {
        this.plans = plans;
        this.figures = figures;
    }

    /** @param borders null for the default ones of each period */
    public TargetStates of(KnownPlan plan, UUID unit, AsOf view, @Nullable BordersParameter borders) {
        return of(plan, unit, view, borders, figures::within);
    }

    /**
     * The same over figures as they would be.
     *
     * @param plan as it would be, too: where one of its targets sets the value of another it does so as it is given here
     */
    public TargetStates of(
            KnownPlan plan, UUID unit, AsOf view, @Nullable BordersParameter borders, Figures.Opening opening) {
        return new TargetStates(
                plan,
                opening.within(unit, view, borders),
                (whose, ofItsPeriod) -> opening.within(whose, view, borders == null ? ofItsPeriod : borders),
                target -> planOf(target, plan, view));
    }

    private Optional<KnownPlan> planOf(UUID target, KnownPlan given, AsOf view) {
        return given.target(target).isPresent()
                ? Optional.of(given)
                : plans.planOf(target).flatMap(id -> plans.find(id, view.knownAt()));
    }
}
