package vn.tiendo.plans.deadline;

/** How exactly a plan says when. */
public enum Precision {
    DAY,
    WEEK,
    /** "Cuối tháng": its last third. */
    MONTH_END,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    PLAN_PERIOD
}
