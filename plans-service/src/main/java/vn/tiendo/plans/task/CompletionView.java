package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The completion of an occurrence, as it is answered. */
@Schema(name = "Completion")
record CompletionView(
        @Nullable UUID occurrenceId,
        UUID taskId,
        UUID planId,
        LocalDate completedOn,
        @Nullable String document,
        Instant recordedAt) {

    static CompletionView of(TaskCompleted act) {
        return new CompletionView(
                act.occurrenceId(), act.taskId(), act.planId(), act.completedOn(), act.document(), act.recordedAt());
    }
}
