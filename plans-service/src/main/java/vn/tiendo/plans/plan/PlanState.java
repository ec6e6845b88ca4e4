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
     * @param lastObligation the last day of the last report or review that is owed; absent where none is
     */
    static PlanState on(
            LocalDate day, boolean amended, @Nullable LocalDate closingFrom, @Nullable LocalDate lastObligation) {
        if (closingFrom != null && !closingFrom.isAfter(day)) {
            return lastObligation == null || lastObligation.isBefore(day) ? CLOSED : CLOSING;
        }
        return amended ? AMENDED : ISSUED;
    }
}
