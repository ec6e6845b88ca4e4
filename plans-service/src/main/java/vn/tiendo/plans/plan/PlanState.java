package vn.tiendo.plans.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a plan is in its life. A draft is no plan yet: it stands among the drafts. */
public enum PlanState {
    DRAFT,
    ISSUED,
    AMENDED,
    /** To be closed, but somebody still owes a report or a review. */
    CLOSING,
    CLOSED;

    /**
     * The state at the end of a day.
     *
     * @param amended whether a target was amended, or a table assigned anew by a document
     * @param closingFrom absent while nobody closes it
     * @param owed whether a report or review is owed that was neither sent nor cancelled
     */
    static PlanState on(LocalDate day, boolean amended, @Nullable LocalDate closingFrom, boolean owed) {
        if (closingFrom != null && !closingFrom.isAfter(day)) {
            return owed ? CLOSING : CLOSED;
        }
        return amended ? AMENDED : ISSUED;
    }
}
