package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time that a task is to be done, and what has become of it.
 *
 * @param act what holds of it
 * @param completed absent while it is not done
 * @param moved the last move, if others than the units of the plan lead it
 * @param cancelled absent while it is to be done
 * @param leadsEnded the last day of the last of its leads; absent while one of them exists
 */
public record TaskOccurrence(
        OccurrenceAct act,
        @Nullable TaskCompleted completed,
        @Nullable TaskMoved moved,
        @Nullable TaskCancelled cancelled,
        @Nullable LocalDate leadsEnded) {

    public OccurrenceTerms terms() {
        return act.terms();
    }

    /** The same occurrence, led by units of which the last ended on this day. */
    TaskOccurrence ledUntil(LocalDate day) {
        return new TaskOccurrence(act, completed, moved, cancelled, day);
    }

    /** How it stands at the end of the day. When its leads have ended its clock stops: nobody is late any more. */
    public TaskState stateOn(LocalDate day) {
        Optional<LocalDate> lastDay = Optional.ofNullable(terms().lastDay());
        if (completed != null && !completed.completedOn().isAfter(day)) {
            return lastDay.map(last -> stateWhenDone(completed.completedOn(), last))
                    .orElse(TaskState.DONE);
        }
        if (cancelled != null && !cancelled.effectiveOn().isAfter(day)) {
            return TaskState.CANCELLED;
        }
        var counted = leadsEnded != null && leadsEnded.isBefore(day) ? leadsEnded : day;
        return lastDay.map(last -> stateBefore(counted, last)).orElse(TaskState.UNDATED);
    }

    /** Whether all its leads have ended while it is still to be done: it waits for a move. */
    public boolean isWithoutLeadOn(LocalDate day) {
        return leadsEnded != null && leadsEnded.isBefore(day) && stateOn(day).isOpen();
    }

    private static TaskState stateWhenDone(LocalDate completedOn, LocalDate lastDay) {
        return completedOn.isAfter(lastDay) ? TaskState.DONE_LATE : TaskState.DONE_ON_TIME;
    }

    private TaskState stateBefore(LocalDate day, LocalDate lastDay) {
        if (day.isAfter(lastDay)) {
            return TaskState.OVERDUE;
        }
        var from = terms().from();
        return from == null || !day.isBefore(from) ? TaskState.IN_PROGRESS : TaskState.NOT_DUE;
    }
}
