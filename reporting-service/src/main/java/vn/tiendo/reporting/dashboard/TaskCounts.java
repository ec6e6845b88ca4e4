package vn.tiendo.reporting.dashboard;

import java.time.LocalDate;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.knownplan.KnownTask;

/** How many tasks stand how (SEMANTICS 9); what has no due date is counted apart and is never overdue. */
@Schema(name = "TaskCounts")
public record TaskCounts(
        int notDue,
        int inProgress,
        int overdue,
        int doneOnTime,
        int doneLate,

        @Schema(description = "Ongoing or without a date, not done")
        int undated,

        @Schema(description = "Ongoing or without a date, done")
        int undatedDone) {

    private static final TaskCounts NONE = new TaskCounts(0, 0, 0, 0, 0, 0, 0);

    static TaskCounts of(Collection<KnownTask> tasks, LocalDate at) {
        var counts = NONE;
        for (var task : tasks) {
            if (!task.effectiveOn().isAfter(at)) {
                counts = counts.plus(one(task, at));
            }
        }
        return counts;
    }

    private static TaskCounts one(KnownTask task, LocalDate at) {
        var completedOn = task.completedOn();
        boolean done = completedOn != null && !completedOn.isAfter(at);
        if (!task.hasDueDate() || task.lastDay() == null) {
            return done ? new TaskCounts(0, 0, 0, 0, 0, 0, 1) : new TaskCounts(0, 0, 0, 0, 0, 1, 0);
        }
        if (done && completedOn != null) {
            return completedOn.isAfter(task.lastDay())
                    ? new TaskCounts(0, 0, 0, 0, 1, 0, 0)
                    : new TaskCounts(0, 0, 0, 1, 0, 0, 0);
        }
        if (at.isAfter(task.lastDay())) {
            return new TaskCounts(0, 0, 1, 0, 0, 0, 0);
        }
        boolean begun = task.notBefore() == null || !at.isBefore(task.notBefore());
        return begun ? new TaskCounts(0, 1, 0, 0, 0, 0, 0) : new TaskCounts(1, 0, 0, 0, 0, 0, 0);
    }

    private TaskCounts plus(TaskCounts other) {
        return new TaskCounts(
                notDue + other.notDue,
                inProgress + other.inProgress,
                overdue + other.overdue,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                undated + other.undated,
                undatedDone + other.undatedDone);
    }
}
