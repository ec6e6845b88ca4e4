package vn.tiendo.plans.task;

/** What kind of work a task is. */
public enum TaskType {
    ACTION,
    ALLOCATION,
    CASCADE,
    MEETING,
    MONITORING,
    REPORT,
    REVIEW
}
