package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * When a task is to be done: the words of the plan and the dates that it gives. Refused with DUE_REQUIRED,
 * DUE_NOT_APPLICABLE or SCHEDULE_INVERTED.
 *
 * @param rawVi the words, kept whatever is made of them
 * @param dueInclusive false for "trước": the due date itself is too late
 * @param until the end of ongoing work; no due date
 * @param recurrence an RFC 5545 rule, kept but not yet unrolled
 */
public record Schedule(
        ScheduleKind kind,
        @Nullable String rawVi,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate due,
        @Nullable Boolean dueInclusive,
        @Nullable LocalDate lastAcceptableDay,
        @Nullable LocalDate until,
        @Nullable String precision,
        @Nullable String recurrence) {

    public Schedule {
        if (due == null && kind.needsDueDate()) {
            throw new Refused("DUE_REQUIRED", kind).of("due");
        }
        if (due != null && kind.hasNoDueDate()) {
            throw new Refused("DUE_NOT_APPLICABLE", kind).of("due");
        }
        if (notBefore != null && due != null && due.isBefore(notBefore)) {
            throw new Refused("SCHEDULE_INVERTED", notBefore, due).of("due");
        }
        if (lastAcceptableDay == null && due != null) {
            lastAcceptableDay = Boolean.FALSE.equals(dueInclusive) ? due.minusDays(1) : due;
        }
    }

    /** The last day on which the task is in time; empty where the plan gives no date. */
    public Optional<LocalDate> lastDay() {
        return kind.hasNoDueDate() ? Optional.empty() : Optional.ofNullable(lastAcceptableDay);
    }

    boolean isOpenOn(LocalDate day) {
        return notBefore == null || !day.isBefore(notBefore);
    }
}
