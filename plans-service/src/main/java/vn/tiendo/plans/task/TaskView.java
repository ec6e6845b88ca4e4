package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.StatedDeadline;

/**
 * A task as it is answered.
 *
 * @param state how it stands on the day asked about; today without one
 */
@Schema
record TaskView(
        UUID id,
        UUID planId,
        String key,
        @Nullable String section,
        String titleVi,
        String titleEn,
        TaskType type,
        List<UUID> leadIds,
        List<UUID> coordinatingIds,
        @Nullable String product,
        @Schema(description = "The deadline in force") StatedDeadline schedule,

        @Schema(description = "The deadline of the plan, where it was changed") @Nullable
        StatedDeadline originalSchedule,

        @Schema(description = "Why the deadline was changed") @Nullable
        String deadlineReason,

        @Schema(description = "The document that changed the deadline") @Nullable
        String deadlineDocument,

        @Nullable String copiedFrom,

        @Schema(description = "The tasks that it repeats") List<UUID> copiedFromIds,

        @Schema(description = "Until it is said to be met, no date counts") @Nullable
        String condition,

        @Schema(description = "Absent while nobody has said anything of the condition") @Nullable
        Boolean conditionMet,

        @Schema(description = "Whether it was added in the year")
        boolean unplanned,

        @Schema(description = "Of several occurrences: overdue if one is, done when all are")
        TaskState state,

        OccurrenceCounts occurrences,

        @Schema(description = "Whether its leads have all ended: it is to be moved or cancelled, and its clock stands")
        boolean withoutLead,

        @Schema(description = "Why others lead it now") @Nullable
        String moveReason,

        @Nullable LocalDate cancelledOn,
        @Nullable String cancellationReason,
        @Nullable LocalDate completedOn,
        @Nullable String completionDocument,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static TaskView of(TaskStanding standing, LocalDate day) {
        var task = standing.task();
        var terms = task.terms();
        var completed = standing.completed().orElse(null);
        var moved = standing.moved();
        var cancelled = standing.cancelled();
        var deadline = standing.deadline();
        var condition = standing.condition();
        return new TaskView(
                terms.taskId(),
                task.planned().planId(),
                terms.key(),
                terms.section(),
                terms.titleVi(),
                terms.titleEn(),
                terms.type(),
                task.leadIds(),
                terms.coordinatingIds(),
                terms.product(),
                StatedDeadline.of(standing.schedule()),
                deadline == null ? null : StatedDeadline.of(terms.schedule()),
                deadline == null ? null : deadline.reason(),
                deadline == null ? null : deadline.document(),
                terms.copiedFrom(),
                terms.copiedFromIds(),
                terms.condition(),
                condition == null ? null : condition.met(),
                terms.unplanned(),
                standing.stateOn(day),
                OccurrenceCounts.of(standing.occurrences(), day),
                standing.occurrences().stream().anyMatch(one -> one.isWithoutLeadOn(day)),
                moved == null ? null : moved.reason(),
                cancelled == null ? null : cancelled.effectiveOn(),
                cancelled == null ? null : cancelled.reason(),
                completed == null ? null : completed.completedOn(),
                completed == null ? null : completed.document(),
                task.planned().effectiveOn(),
                task.planned().recordedAt());
    }
}
