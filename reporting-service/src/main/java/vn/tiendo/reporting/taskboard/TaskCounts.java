package vn.tiendo.reporting.taskboard;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many tasks stand how, each occurrence on its own (SEMANTICS 8, 9); what has no due date is counted apart and is
 * never overdue.
 */
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
        int undatedDone,

        @Schema(description = "Not to be done any more") int cancelled,

        @Schema(description = "Counted above as on the last day of its leads: they have ended, and it waits for a move")
        int withoutLead) {

    public static TaskCounts of(Collection<StandingTask> tasks) {
        var counts = new EnumMap<TaskStanding, Integer>(TaskStanding.class);
        tasks.forEach(task -> counts.merge(task.standing(), 1, Integer::sum));
        return of(
                counts, (int) tasks.stream().filter(StandingTask::isWithoutLead).count());
    }

    boolean isEmpty() {
        return notDue + inProgress + overdue + doneOnTime + doneLate + undated + undatedDone + cancelled == 0;
    }

    private static TaskCounts of(Map<TaskStanding, Integer> counts, int withoutLead) {
        return new TaskCounts(
                counts.getOrDefault(TaskStanding.NOT_DUE, 0),
                counts.getOrDefault(TaskStanding.IN_PROGRESS, 0),
                counts.getOrDefault(TaskStanding.OVERDUE, 0),
                counts.getOrDefault(TaskStanding.DONE_ON_TIME, 0),
                counts.getOrDefault(TaskStanding.DONE_LATE, 0),
                counts.getOrDefault(TaskStanding.UNDATED, 0),
                counts.getOrDefault(TaskStanding.UNDATED_DONE, 0),
                counts.getOrDefault(TaskStanding.CANCELLED, 0),
                withoutLead);
    }
}
