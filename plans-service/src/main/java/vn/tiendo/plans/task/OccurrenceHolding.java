package vn.tiendo.plans.task;

import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import vn.tiendo.plans.plan.PartHolding;
import vn.tiendo.plans.plan.PlanHolding;

/** An occurrence is whose its plan is; who leads it sees it, being bound by the plan. */
@Singleton
class OccurrenceHolding extends PartHolding {
    OccurrenceHolding(PlanHolding plans, Jdbi jdbi) {
        super("task-occurrence", "select plan_id from task_occurrence_act where occurrence_id = :id", plans, jdbi);
    }
}
