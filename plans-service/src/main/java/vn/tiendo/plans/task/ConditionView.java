package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was said of the condition of a task, as it is answered. */
@Schema(name = "ConditionStatement")
record ConditionView(
        UUID taskId,
        UUID planId,
        boolean met,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static ConditionView of(ConditionStated act) {
        return new ConditionView(
                act.taskId(),
                act.planId(),
                act.met(),
                act.reason(),
                act.document(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
