package vn.tiendo.plans.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.http.Held;
import vn.tiendo.http.Holding;

/** What is part of a plan is whose the plan is, and seen by whom it is seen. */
public abstract class PartHolding implements Holding {
    private final String kind;
    private final String planOf;
    private final PlanHolding plans;
    private final Jdbi jdbi;

    /** @param planOf a statement for the plan of {@code :id} */
    protected PartHolding(String kind, String planOf, PlanHolding plans, Jdbi jdbi) {
        this.kind = kind;
        this.planOf = planOf;
        this.plans = plans;
        this.jdbi = jdbi;
    }

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Optional<Held> find(UUID id, LocalDate at) {
        return plan(id).flatMap(plan -> plans.find(plan, at));
    }

    @Override
    public final Set<UUID> bound(UUID id, Set<UUID> units) {
        return plan(id).map(plan -> plans.bound(plan, units)).orElse(Set.of());
    }

    private Optional<UUID> plan(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(planOf).bind("id", id).mapTo(UUID.class).findFirst());
    }
}
