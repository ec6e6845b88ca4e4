package vn.tiendo.plans.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which tasks a caller looks for. */
record TaskFilter(
        @Nullable UUID plan, @Nullable UUID lead, @Nullable UUID task) {

    static TaskFilter of(@Nullable UUID plan, @Nullable UUID lead) {
        return new TaskFilter(plan, lead, null);
    }

    static TaskFilter one(UUID task) {
        return new TaskFilter(null, null, task);
    }
}
