package vn.tiendo.plans.cascade;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The plan that a plan carries out, and what of it, as a whole plan states it. */
public record StatedParent(
        @Nullable String plan,
        @Nullable List<String> targets,
        @Nullable List<String> tasks) {

    boolean isStated() {
        return plan != null;
    }

    List<String> statedTargets() {
        return Objects.requireNonNullElse(targets, List.of());
    }

    List<String> statedTasks() {
        return Objects.requireNonNullElse(tasks, List.of());
    }
}
