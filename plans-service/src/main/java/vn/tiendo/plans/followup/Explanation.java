package vn.tiendo.plans.followup;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request for explanation and what has become of it.
 *
 * @param answered absent while it waits
 */
record Explanation(ExplanationRequested requested, @Nullable ExplanationAnswered answered) {

    @Schema(name = "ExplanationState")
    enum State {
        AWAITED,
        OVERDUE,
        ANSWERED,
        ANSWERED_LATE
    }

    State stateOn(LocalDate day) {
        var last = requested.answerBy();
        if (answered != null && !answered.answeredOn().isAfter(day)) {
            return answered.answeredOn().isAfter(last) ? State.ANSWERED_LATE : State.ANSWERED;
        }
        return day.isAfter(last) ? State.OVERDUE : State.AWAITED;
    }

    boolean isAwaitedOn(LocalDate day) {
        var state = stateOn(day);
        return !requested.askedOn().isAfter(day) && (state == State.AWAITED || state == State.OVERDUE);
    }
}
