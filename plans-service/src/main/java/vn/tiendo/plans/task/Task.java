package vn.tiendo.plans.task;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task and what was said of it as a whole.
 *
 * @param completed absent while that was said of no more than single occurrences
 * @param moved the last move; absent while the units of the plan lead it
 * @param cancelled absent while it is to be done
 */
public record Task(
        TaskPlanned planned,
        @Nullable TaskCompleted completed,
        @Nullable TaskMoved moved,
        @Nullable TaskCancelled cancelled) {

    public TaskTerms terms() {
        return planned.terms();
    }

    /** Who leads it now: units and groups. */
    public List<UUID> leadIds() {
        return moved == null ? terms().leadIds() : moved.leadIds();
    }
}
