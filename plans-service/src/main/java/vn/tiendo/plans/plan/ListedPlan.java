package vn.tiendo.plans.plan;

/** A plan, how much it holds, and where it is in its life, as known at one instant. */
record ListedPlan(PlanIssued plan, int targetCount, int taskCount, PlanState state) {}
