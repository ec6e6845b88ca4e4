package vn.tiendo.reporting.knownobligation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of the reports that are owed somebody looks for; what is null does not matter.
 *
 * @param units those who owe them
 */
public record OwedFilter(
        @Nullable UUID plan,
        @Nullable UUID obligation,
        @Nullable Collection<UUID> units,
        @Nullable Collection<UUID> instances) {

    public static OwedFilter ofPlan(UUID plan) {
        return new OwedFilter(plan, null, null, null);
    }

    public static OwedFilter ofInstances(Collection<UUID> instances) {
        return new OwedFilter(null, null, null, List.copyOf(instances));
    }
}
