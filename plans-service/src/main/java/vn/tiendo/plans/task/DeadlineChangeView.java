package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.StatedDeadline;

/** A changed deadline, as it is answered. */
@Schema(name = "DeadlineChange")
record DeadlineChangeView(
        UUID taskId,
        UUID planId,
        StatedDeadline schedule,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static DeadlineChangeView of(DeadlineChanged act) {
        return new DeadlineChangeView(
                act.taskId(),
                act.planId(),
                StatedDeadline.of(act.schedule()),
                act.reason(),
                act.document(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
