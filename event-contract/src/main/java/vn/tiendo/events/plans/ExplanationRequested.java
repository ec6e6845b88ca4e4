package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit is asked to explain (giải trình) why something that it has to do is not done.
 *
 * @param subjectKind TASK_OCCURRENCE or OBLIGATION_INSTANCE
 * @param answerBy the last day on which the answer is in time
 * @param document the number of the paper that asks
 */
public record ExplanationRequested(
        UUID requestId,
        String subjectKind,
        UUID subjectId,
        UUID planId,
        UUID unitId,
        LocalDate askedOn,
        LocalDate answerBy,
        String text,
        @Nullable String document,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.EXPLANATION_REQUESTED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
