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
        StatedDeadline schedule,
        @Nullable String copiedFrom,
        TaskState state,

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

    static TaskView of(Task task, LocalDate day) {
        var terms = task.terms();
        var completed = task.completed();
        var moved = task.moved();
        var cancelled = task.cancelled();
        var state = task.stateOn(day);
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
                StatedDeadline.of(terms.schedule()),
                terms.copiedFrom(),
                state,
                state != TaskState.CANCELLED
                        && task.leadsEnded() != null
                        && task.leadsEnded().isBefore(day),
                moved == null ? null : moved.reason(),
                cancelled == null ? null : cancelled.effectiveOn(),
                cancelled == null ? null : cancelled.reason(),
                completed == null ? null : completed.completedOn(),
                completed == null ? null : completed.document(),
                task.planned().effectiveOn(),
                task.planned().recordedAt());
    }
}
