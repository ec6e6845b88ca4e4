package vn.tiendo.reporting.taskboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;

/** The tasks of a unit under a plan. */
@Schema(name = "TaskBoard")
record TaskBoardView(
        PlanHead plan,
        UnitHead unit,
        LocalDate at,
        Instant knownAt,
        TaskCounts counts,

        @Schema(description = "Of those that have a date and are not cancelled, how many are overdue")
        OverdueShare overdueShare,

        @Schema(description = "The units directly below that lead any task, or below which any is led")
        List<UnitTasks> units,

        @Schema(description = "What stands in the state asked for, the earliest date first: a page")
        List<TaskRow> tasks,

        @Nullable String nextCursor)
        implements Timed {

    @Override
    @JsonIgnore
    public TaskBoardView whenever() {
        return new TaskBoardView(plan, unit, at, Instant.EPOCH, counts, overdueShare, units, tasks, nextCursor);
    }

    /** Two counts, as every share is shown. */
    @Schema(name = "OverdueShare")
    record OverdueShare(int overdue, int dated) {

        static OverdueShare of(List<StandingTask> tasks) {
            return new OverdueShare(
                    (int) tasks.stream()
                            .filter(task -> task.standing() == TaskStanding.OVERDUE)
                            .count(),
                    (int) tasks.stream()
                            .filter(task -> task.standing().isDated())
                            .count());
        }
    }

    /** The tasks of a unit and those below it. */
    @Schema(name = "UnitTasks")
    record UnitTasks(UnitHead unit, TaskCounts counts) {}

    /** One time to do a task. */
    @Schema(name = "TaskRow")
    record TaskRow(
            @Schema(
                    description =
                            "Of a task that recurs, or that each member of a group does: which time; else the task")
            UUID occurrenceId,

            UUID taskId,

            @Schema(description = "Its name within the plan")
            String key,

            String titleVi,
            String titleEn,

            @Schema(description = "ACTION, ALLOCATION, CASCADE, MEETING, MONITORING, REPORT or REVIEW; tolerate others")
            String type,

            @Nullable String section,

            @Schema(description = "What it brings forth: sản phẩm") @Nullable
            String product,

            List<UnitHead> leads,

            @Schema(description = "The kind of its schedule: DEADLINE, RECURRING, ONGOING and so on; tolerate others")
            String schedule,

            @Nullable LocalDate notBefore,

            @Schema(description = "The last day on which it is in time; absent of what has no date") @Nullable
            LocalDate lastDay,

            @Schema(description = "NOT_DUE, IN_PROGRESS, OVERDUE, DONE_ON_TIME and so on; tolerate others")
            String state,

            @Schema(description = "Days between the last day and the one asked about, or on which it was done late")
            @Nullable
            Long daysLate,

            @Schema(description = "Days left while it is open and in time") @Nullable
            Long daysLeft,

            @Nullable LocalDate completedOn,

            @Schema(
                    description =
                            "All its leads have ended: its clock stopped on their last day, and it waits for a move")
            boolean withoutLead) {}
}
