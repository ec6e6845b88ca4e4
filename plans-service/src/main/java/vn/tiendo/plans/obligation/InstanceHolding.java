package vn.tiendo.plans.obligation;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.plan.PartHolding;
import vn.tiendo.plans.plan.PlanHolding;

/** What is owed is settled by whose the plan is. */
@Singleton
class InstanceHolding extends PartHolding {
    InstanceHolding(PlanHolding plans, Jdbi jdbi) {
        super("obligation-instance", "select plan_id from obligation_due where instance_id = :id", plans, jdbi);
    }
}
