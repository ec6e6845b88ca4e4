package vn.tiendo.plans.statement;

/** The parts of a plan that are kept as they were stated. */
public enum PlanPart {
    /** All of it that stands in no list of its own. */
    PAPER,
    TARGET,
    TASK,
    OBLIGATION,
    /** A whole plan that is not issued yet. */
    DRAFT
}
