package vn.tiendo.plans.task;

/** How a task stands on a day (SEMANTICS 9); UNDATED and DONE are the class apart that has no due date. */
public enum TaskState {
    NOT_DUE,
    IN_PROGRESS,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    UNDATED,
    DONE,
    CANCELLED
}
