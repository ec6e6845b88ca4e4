package vn.tiendo.plans.task;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.plan.PartHolding;
import vn.tiendo.plans.plan.PlanHolding;

/** A task is whose its plan is. */
@Singleton
class TaskHolding extends PartHolding {
    TaskHolding(PlanHolding plans, Jdbi jdbi) {
        super("task", "select plan_id from task_planned where task_id = :id", plans, jdbi);
    }
}
