package vn.tiendo.plans.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.Deadline;

/**
 * What a plan asks to be done, checked.
 *
 * @param leadIds units and groups
 * @param coordinatingIds units and groups
 * @param copiedFrom the keys of the tasks that it repeats, as stated
 * @param copiedFromIds the tasks that it repeats
 * @param condition until somebody says that it is met, no date counts
 * @param unplanned whether it was added in the year
 */
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
        @Nullable String copiedFrom,
        List<UUID> copiedFromIds,
        @Nullable String condition,
        boolean unplanned) {

    public TaskTerms {
        leadIds = List.copyOf(leadIds);
        coordinatingIds = List.copyOf(coordinatingIds);
        copiedFromIds = List.copyOf(copiedFromIds);
    }

    /** The same task, not foreseen by its plan. */
    TaskTerms addedInTheYear() {
        return new TaskTerms(
                taskId,
                key,
                section,
                titleVi,
                titleEn,
                type,
                leadIds,
                coordinatingIds,
                product,
                schedule,
                copiedFrom,
                copiedFromIds,
                condition,
                true);
    }
}
