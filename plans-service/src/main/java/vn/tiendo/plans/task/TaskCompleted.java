package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task was done on a day.
 *
 * @param occurrenceId the one occurrence that was done; absent for the whole task
 */
public record TaskCompleted(
        UUID taskId,
        UUID planId,
        @Nullable UUID occurrenceId,
        LocalDate completedOn,
        @Nullable String document,
        Instant recordedAt,
        long position)
        implements TaskAct {

    /** A completion counts from the day on which the work was done. */
    @Override
    public LocalDate effectiveOn() {
        return completedOn;
    }
}
