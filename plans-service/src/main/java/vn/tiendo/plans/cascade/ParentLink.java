package vn.tiendo.plans.cascade;

import java.util.List;
import java.util.UUID;

/**
 * What a plan carries out of another.
 *
 * @param targets keys of the parent's targets
 * @param tasks keys of the parent's CASCADE tasks that are done by issuing it; none named: all that its unit leads
 */
public record ParentLink(UUID parentPlanId, List<String> targets, List<String> tasks) {

    public ParentLink {
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
    }
}
