package vn.tiendo.plans.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Other units lead a task from a day on, such as the successors of one that ended.
 *
 * @param occurrenceId the one occurrence that they lead; absent for the whole task
 */
public record TaskMoved(
        UUID taskId,
        UUID planId,
        @Nullable UUID occurrenceId,
        List<UUID> leadIds,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements TaskAct {

    public TaskMoved {
        leadIds = List.copyOf(leadIds);
    }
}
