package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** From a day on the condition of a task is met, or is not. */
public record ConditionStated(
        UUID taskId,
        UUID planId,
        boolean met,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
