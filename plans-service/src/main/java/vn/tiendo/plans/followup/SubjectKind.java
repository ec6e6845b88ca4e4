package vn.tiendo.plans.followup;

/** What can be followed up. */
enum SubjectKind {
    TASK_OCCURRENCE,
    OBLIGATION_INSTANCE
}
