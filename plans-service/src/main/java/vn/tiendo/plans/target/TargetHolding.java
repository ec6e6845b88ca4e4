package vn.tiendo.plans.target;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.plan.PartHolding;
import vn.tiendo.plans.plan.PlanHolding;

/** A target is whose its plan is. */
@Singleton
class TargetHolding extends PartHolding {
    TargetHolding(PlanHolding plans, Jdbi jdbi) {
        super("target", "select plan_id from target_set where target_id = :id", plans, jdbi);
    }
}
