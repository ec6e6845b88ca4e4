package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it is answered.
 *
 * @param number the n-th of its unit and subject, counted from 1
 */
@Schema
record ReminderView(
        UUID id,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID planId,
        UUID unitId,
        int number,
        LocalDate remindedOn,
        @Nullable String text,
        @Nullable String document,
        Instant recordedAt) {

    static ReminderView of(ReminderSent act) {
        return new ReminderView(
                act.reminderId(),
                act.subjectKind(),
                act.subjectId(),
                act.planId(),
                act.unitId(),
                act.number(),
                act.remindedOn(),
                act.text(),
                act.document(),
                act.recordedAt());
    }
}
