package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** A unit was asked to explain itself. */
public record ExplanationRequested(
        UUID requestId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID planId,
        UUID unitId,
        LocalDate askedOn,
        LocalDate answerBy,
        String text,
        @Nullable String document,
        Instant recordedAt,
        long position)
        implements Act {

    @Override
    public LocalDate effectiveOn() {
        return askedOn;
    }
}
