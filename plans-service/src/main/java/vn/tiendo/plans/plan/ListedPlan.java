package vn.tiendo.plans.plan;

/** A plan and how much it holds, as known at one instant. */
record ListedPlan(PlanIssued plan, int targetCount, int taskCount) {}
