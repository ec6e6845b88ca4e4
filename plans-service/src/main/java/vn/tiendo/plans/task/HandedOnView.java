package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A task that was moved or cancelled, as it is answered.
 *
 * @param leadIds who leads it from then on; none where it was cancelled
 */
@Schema
record HandedOnView(
        UUID taskId,
        UUID planId,

        @Schema(description = "The one occurrence that it is about; absent for the whole task") @Nullable
        UUID occurrenceId,

        List<UUID> leadIds,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static HandedOnView of(TaskMoved act) {
        return new HandedOnView(
                act.taskId(),
                act.planId(),
                act.occurrenceId(),
                act.leadIds(),
                act.reason(),
                act.document(),
                act.effectiveOn(),
                act.recordedAt());
    }

    static HandedOnView of(TaskCancelled act) {
        return new HandedOnView(
                act.taskId(),
                act.planId(),
                act.occurrenceId(),
                List.of(),
                act.reason(),
                act.document(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
