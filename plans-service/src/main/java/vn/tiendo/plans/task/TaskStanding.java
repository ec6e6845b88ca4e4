package vn.tiendo.plans.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;

/**
 * A task with its occurrences, as it stands in a view.
 *
 * @param deadline the last change of its deadline; absent while the original holds
 * @param condition what was last said of its condition
 */
record TaskStanding(
        Task task,
        List<TaskOccurrence> occurrences,
        @Nullable DeadlineChanged deadline,
        @Nullable ConditionStated condition) {

    TaskStanding {
        occurrences = List.copyOf(occurrences);
    }

    TaskState stateOn(LocalDate day) {
        var states = occurrences.stream().map(one -> one.stateOn(day)).toList();
        return states.isEmpty() && task.cancelled() != null ? TaskState.CANCELLED : TaskState.ofAll(states);
    }

    Deadline schedule() {
        return deadline == null ? task.terms().schedule() : deadline.schedule();
    }

    /** The completion of the whole, or of the last of its occurrences when all are done. */
    Optional<TaskCompleted> completed() {
        if (task.completed() != null) {
            return Optional.of(task.completed());
        }
        var done = occurrences.stream()
                .map(TaskOccurrence::completed)
                .filter(Objects::nonNull)
                .toList();
        return done.size() == occurrences.size()
                ? done.stream().max(Comparator.comparing(TaskCompleted::completedOn))
                : Optional.empty();
    }

    /** The last move, of the whole or of its only occurrence. */
    @Nullable
    TaskMoved moved() {
        return occurrences.size() == 1 && occurrences.getFirst().moved() != null
                ? occurrences.getFirst().moved()
                : task.moved();
    }

    /** The cancellation, of the whole or of its only occurrence. */
    @Nullable
    TaskCancelled cancelled() {
        return occurrences.size() == 1 && occurrences.getFirst().cancelled() != null
                ? occurrences.getFirst().cancelled()
                : task.cancelled();
    }
}
