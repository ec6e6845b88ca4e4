package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;
import vn.tiendo.plans.deadline.Deadline;

/** A task has another deadline from a day on; the original stays with its plan. */
public record DeadlineChanged(
        UUID taskId,
        UUID planId,
        Deadline schedule,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
