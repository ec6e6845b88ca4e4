package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task and what has become of it.
 *
 * @param completed absent while it is not done
 * @param moved the last move; absent while the units of the plan lead it
 * @param cancelled absent while it is to be done
 * @param leadsEnded the last day of the last of its leads; absent while one of them exists
 */
public record Task(
        TaskPlanned planned,
        @Nullable TaskCompleted completed,
        @Nullable TaskMoved moved,
        @Nullable TaskCancelled cancelled,
        @Nullable LocalDate leadsEnded) {

    public TaskTerms terms() {
        return planned.terms();
    }

    /** Who leads it now. */
    public List<UUID> leadIds() {
        return moved == null ? terms().leadIds() : moved.leadIds();
    }

    /** The same task, led by units of which the last ended on this day. */
    Task ledUntil(LocalDate day) {
        return new Task(planned, completed, moved, cancelled, day);
    }

    /** How the task stands at the end of the day. When its leads have ended its clock stops: nobody is late any more. */
    public TaskState stateOn(LocalDate day) {
        Optional<LocalDate> lastDay = terms().schedule().lastDay();
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

    private static TaskState stateWhenDone(LocalDate completedOn, LocalDate lastDay) {
        return completedOn.isAfter(lastDay) ? TaskState.DONE_LATE : TaskState.DONE_ON_TIME;
    }

    private TaskState stateBefore(LocalDate day, LocalDate lastDay) {
        if (day.isAfter(lastDay)) {
            return TaskState.OVERDUE;
        }
        return terms().schedule().isOpenOn(day) ? TaskState.IN_PROGRESS : TaskState.NOT_DUE;
    }
}
