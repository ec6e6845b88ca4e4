package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A task and, where it is done, its completion. */
public record Task(TaskPlanned planned, @Nullable TaskCompleted completed) {

    public TaskTerms terms() {
        return planned.terms();
    }

    /** How the task stands at the end of the day. */
    public TaskState stateOn(LocalDate day) {
        Optional<LocalDate> lastDay = terms().schedule().lastDay();
        if (completed != null && !completed.completedOn().isAfter(day)) {
            return lastDay.map(last -> stateWhenDone(completed.completedOn(), last))
                    .orElse(TaskState.DONE);
        }
        return lastDay.map(last -> stateBefore(day, last)).orElse(TaskState.UNDATED);
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
