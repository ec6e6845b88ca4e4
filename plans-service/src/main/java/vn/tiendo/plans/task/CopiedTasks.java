package vn.tiendo.plans.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tasks that a copy repeats by reference: {@code K16}, {@code K16, K18} or {@code K16..K20}, in the order of the plan. */
final class CopiedTasks {

    private CopiedTasks() {}

    /**
     * None where nothing is repeated; empty where one of the keys is not that of an earlier task.
     *
     * @param known the earlier tasks of the plan by key, in their order
     */
    static Optional<List<TaskTerms>> of(@Nullable String stated, Map<String, TaskTerms> known) {
        if (stated == null) {
            return Optional.of(List.of());
        }
        var order = List.copyOf(known.keySet());
        var found = new ArrayList<TaskTerms>();
        for (var part : stated.split(",")) {
            var ends = part.strip().split("\\.\\.", 2);
            int first = order.indexOf(ends[0].strip());
            int last = order.indexOf(ends[ends.length - 1].strip());
            if (first < 0 || last < first) {
                return Optional.empty();
            }
            order.subList(first, last + 1).forEach(key -> found.add(known.get(key)));
        }
        return Optional.of(found);
    }
}
