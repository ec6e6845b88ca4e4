package vn.tiendo.plans.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * A unit was reminded.
 *
 * @param number the n-th reminder of the unit of this subject, counted from 1
 */
record ReminderSent(
        UUID reminderId,
        SubjectKind subjectKind,
        UUID subjectId,
        UUID planId,
        UUID unitId,
        int number,
        LocalDate remindedOn,
        @Nullable String text,
        @Nullable String document,
        Instant recordedAt,
        long position)
        implements Act {

    @Override
    public LocalDate effectiveOn() {
        return remindedOn;
    }
}
