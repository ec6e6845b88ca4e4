package vn.tiendo.plans.deadline;

/** How a plan says when (SEMANTICS 8). */
public enum DeadlineKind {
    DEADLINE,
    WITHIN_PERIOD,
    WINDOW,
    OPEN_START,
    ONGOING,
    RECURRING,
    RECURRING_UNSPECIFIED,
    OPTIONAL_RECURRING,
    ON_DEMAND,
    UNSPECIFIED;

    /** Ongoing work and work without a date are a class apart: they are never overdue. */
    boolean hasNoDueDate() {
        return this == ONGOING || this == UNSPECIFIED;
    }

    boolean needsDueDate() {
        return this == DEADLINE || this == WITHIN_PERIOD || this == WINDOW;
    }

    boolean needsRecurrence() {
        return this == RECURRING || this == OPTIONAL_RECURRING;
    }
}
