package vn.tiendo.reporting.knownplan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;

/** A target is whose its plan is. */
@Singleton
class TargetHolding implements Holding {
    private final KnownPlans plans;
    private final PlanHolding holding;

    TargetHolding(KnownPlans plans, PlanHolding holding) {
        this.plans = plans;
        this.holding = holding;
    }

    @Override
    public String kind() {
        return "target";
    }

    @Override
    public Optional<Held> find(UUID id, LocalDate at) {
        return plans.planOf(id).flatMap(plan -> holding.find(plan, at));
    }

    @Override
    public Set<UUID> bound(UUID id, Set<UUID> units) {
        return plans.planOf(id).map(plan -> holding.bound(plan, units)).orElse(Set.of());
    }
}
