package vn.tiendo.plans.followup;

/** What can be followed up. */
public enum SubjectKind {
    TASK_OCCURRENCE,
    OBLIGATION_INSTANCE
}
