package vn.tiendo.plans.task;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

/**
 * How a task, or one occurrence of it, stands on a day (SEMANTICS 9); UNDATED and DONE are the class apart that has no
 * due date and stays out of every overdue ratio.
 */
public enum TaskState {
    NOT_DUE,
    IN_PROGRESS,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE,
    UNDATED,
    DONE,
    CANCELLED;

    private static final List<TaskState> WORST_FIRST =
            List.of(OVERDUE, IN_PROGRESS, NOT_DUE, UNDATED, DONE_LATE, DONE_ON_TIME, DONE, CANCELLED);

    /** Of a task with several occurrences: overdue if one is, and done only when all are. */
    static TaskState ofAll(Collection<TaskState> occurrences) {
        var found = occurrences.isEmpty() ? EnumSet.noneOf(TaskState.class) : EnumSet.copyOf(occurrences);
        return WORST_FIRST.stream().filter(found::contains).findFirst().orElse(UNDATED);
    }

    boolean isOpen() {
        return this == NOT_DUE || this == IN_PROGRESS || this == OVERDUE || this == UNDATED;
    }
}
