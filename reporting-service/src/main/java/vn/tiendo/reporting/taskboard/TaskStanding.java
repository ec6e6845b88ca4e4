package vn.tiendo.reporting.taskboard;

/** How a time to do a task stands (SEMANTICS 9); what has no due date is a class apart and never overdue. */
public enum TaskStanding {
    NOT_DUE,
    IN_PROGRESS,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    UNDATED,
    UNDATED_DONE,
    CANCELLED;

    /** Whether it is still to be done. */
    public boolean isOpen() {
        return this == NOT_DUE || this == IN_PROGRESS || this == OVERDUE || this == UNDATED;
    }

    /** Whether it counts in a ratio of what is overdue: it has a date, and is or was to be done. */
    public boolean isDated() {
        return this != UNDATED && this != UNDATED_DONE && this != CANCELLED;
    }
}
