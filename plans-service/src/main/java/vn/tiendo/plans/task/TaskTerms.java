package vn.tiendo.plans.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;

/** What a plan asks to be done, checked. */
public record TaskTerms(
        UUID taskId,
        String key,
        @Nullable String section,
        String titleVi,
        String titleEn,
        TaskType type,
        List<UUID> leadIds,
        List<UUID> coordinatingIds,
        @Nullable String product,
        Deadline schedule,
        @Nullable String copiedFrom) {

    public TaskTerms {
        leadIds = List.copyOf(leadIds);
        coordinatingIds = List.copyOf(coordinatingIds);
    }
}
