package vn.tiendo.reporting.alert;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/**
 * Something that is so today and that a unit is to be told of.
 *
 * @param subjectId the occurrence of a task, the target, the report owed or the request
 * @param occasion what tells it from the same kind of thing at another time; never changes
 * @param due the last day on which it is, or was, in time
 * @param period of a target
 * @param state of a target
 * @param percent of a target, as it is shown
 */
record Condition(
        AlertKind kind,
        UUID unitId,
        UUID planId,
        UUID subjectId,
        String occasion,
        String titleVi,
        String titleEn,
        @Nullable LocalDate due,
        @Nullable Period period,
        @Nullable String state,
        @Nullable String percent) {

    static Condition due(
            AlertKind kind, UUID unit, UUID plan, UUID subject, String titleVi, String titleEn, LocalDate due) {
        return new Condition(kind, unit, plan, subject, due.toString(), titleVi, titleEn, due, null, null, null);
    }

    /** What it is told once for. */
    record Once(AlertKind kind, UUID unitId, UUID subjectId, String occasion) {}

    Once once() {
        return new Once(kind, unitId, subjectId, occasion);
    }
}
