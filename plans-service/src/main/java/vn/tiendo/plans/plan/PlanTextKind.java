package vn.tiendo.plans.plan;

/** What a text beside a plan is about. */
public enum PlanTextKind {
    REPORT,
    REVIEW,
    BASELINE,
    CROSS_CHECK,
    RULE,
    REMARK
}
