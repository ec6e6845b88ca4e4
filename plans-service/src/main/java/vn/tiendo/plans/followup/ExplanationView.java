package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request for explanation as it is answered.
 *
 * @param state how it stands at the end of the day asked about
 */
@Schema
record ExplanationView(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID planId,
        UUID unitId,
        LocalDate askedOn,
        LocalDate answerBy,
        String text,
        @Nullable String document,
        Explanation.State state,
        @Nullable LocalDate answeredOn,
        @Nullable String answer,
        @Nullable String answerDocument,
        Instant recordedAt) {

    static ExplanationView of(Explanation explanation, LocalDate day) {
        var asked = explanation.requested();
        var answered = explanation.answered();
        return new ExplanationView(
                asked.requestId(),
                asked.subjectKind(),
                asked.subjectId(),
                asked.planId(),
                asked.unitId(),
                asked.askedOn(),
                asked.answerBy(),
                asked.text(),
                asked.document(),
                explanation.stateOn(day),
                answered == null ? null : answered.answeredOn(),
                answered == null ? null : answered.text(),
                answered == null ? null : answered.document(),
                asked.recordedAt());
    }
}
