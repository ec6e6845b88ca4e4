package vn.tiendo.plans.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occurrence with what its task says of it.
 *
 * @param rawVi the words of the deadline in force
 */
record FoundOccurrence(
        TaskOccurrence occurrence,
        String taskKey,
        @Nullable String section,
        String titleVi,
        String titleEn,
        TaskType type,
        List<UUID> coordinatingIds,
        @Nullable String product,
        @Nullable String condition,
        @Nullable String rawVi) {

    FoundOccurrence with(TaskOccurrence other) {
        return new FoundOccurrence(
                other, taskKey, section, titleVi, titleEn, type, coordinatingIds, product, condition, rawVi);
    }
}
