package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * When something is to be done: the words of the plan and their normal form. Refused with DUE_REQUIRED,
 * DUE_NOT_APPLICABLE, SCHEDULE_INVERTED, RECURRENCE_REQUIRED or RECURRENCE_INVALID.
 *
 * @param rawVi the words, kept whatever is made of them
 * @param notBefore the first day on which it can be done
 * @param due the date that the words name
 * @param dueInclusive false for "trước": the due date itself is too late. Of a recurrence, whether its days are
 * @param until the end of ongoing or recurring work; no due date
 * @param recurrence an RFC 5545 rule; {@link Occurrences} unrolls it
 */
public record Deadline(
        DeadlineKind kind,
        @Nullable String rawVi,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate due,
        @Nullable Boolean dueInclusive,
        @Nullable LocalDate lastAcceptableDay,
        @Nullable LocalDate until,
        @Nullable Precision precision,
        @Nullable String recurrence) {

    public Deadline {
        if (due == null && kind.needsDueDate()) {
            throw new Refused("DUE_REQUIRED", kind).of("due");
        }
        if (due != null && kind.hasNoDueDate()) {
            throw new Refused("DUE_NOT_APPLICABLE", kind).of("due");
        }
        if (notBefore != null && due != null && due.isBefore(notBefore)) {
            throw new Refused("SCHEDULE_INVERTED", notBefore, due).of("due");
        }
        if (recurrence == null && kind.needsRecurrence()) {
            throw new Refused("RECURRENCE_REQUIRED", kind).of("recurrence");
        }
        if (recurrence != null) {
            Recurrence.read(recurrence);
        }
        if (lastAcceptableDay == null && due != null) {
            lastAcceptableDay = Boolean.FALSE.equals(dueInclusive) ? due.minusDays(1) : due;
        }
    }

    /** The last day on which it is in time; empty where the plan gives no date, or several by a recurrence. */
    public Optional<LocalDate> lastDay() {
        return kind.hasNoDueDate() ? Optional.empty() : Optional.ofNullable(lastAcceptableDay);
    }

    public boolean isOpenOn(LocalDate day) {
        return notBefore == null || !day.isBefore(notBefore);
    }

    /** The same, in these words. */
    Deadline saying(String words) {
        return new Deadline(kind, words, notBefore, due, dueInclusive, lastAcceptableDay, until, precision, recurrence);
    }

    static Deadline undated(DeadlineKind kind) {
        return new Deadline(kind, null, null, null, null, null, null, null, null);
    }

    /** Due by the end of a day, or before it. */
    static Deadline on(LocalDate due, boolean inclusive, Precision precision) {
        return new Deadline(DeadlineKind.DEADLINE, null, null, due, inclusive, null, null, precision, null);
    }

    /** Due within days, or by the last of them where the first is absent. */
    static Deadline within(DeadlineKind kind, @Nullable LocalDate notBefore, LocalDate due, Precision precision) {
        return new Deadline(kind, null, notBefore, due, true, null, null, precision, null);
    }

    static Deadline openFrom(LocalDate notBefore, Precision precision) {
        return new Deadline(DeadlineKind.OPEN_START, null, notBefore, null, null, null, null, precision, null);
    }

    static Deadline ongoing(Bounds bounds) {
        return new Deadline(
                DeadlineKind.ONGOING,
                null,
                bounds.from(),
                null,
                null,
                null,
                bounds.through(),
                Precision.PLAN_PERIOD,
                null);
    }
}
