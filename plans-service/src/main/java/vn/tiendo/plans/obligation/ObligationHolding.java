package vn.tiendo.plans.obligation;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.plan.PartHolding;
import vn.tiendo.plans.plan.PlanHolding;

/** An obligation is whose its plan is. */
@Singleton
class ObligationHolding extends PartHolding {
    ObligationHolding(PlanHolding plans, Jdbi jdbi) {
        super("obligation", "select plan_id from obligation_planned where obligation_id = :id", plans, jdbi);
    }
}
