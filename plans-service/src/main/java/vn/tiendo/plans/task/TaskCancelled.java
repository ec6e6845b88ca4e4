package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task is not to be done any more.
 *
 * @param occurrenceId the one occurrence that is not to be done; absent for the whole task
 */
public record TaskCancelled(
        UUID taskId,
        UUID planId,
        @Nullable UUID occurrenceId,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TaskAct {}
