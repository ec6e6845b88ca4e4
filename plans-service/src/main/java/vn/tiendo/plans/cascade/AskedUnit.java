package vn.tiendo.plans.cascade;

import java.util.List;
import java.util.UUID;

/**
 * A unit that is to issue a plan of its own, or has.
 *
 * @param taskKeys the CASCADE tasks of the parent that ask it to
 * @param allocated whether it was given a quota
 * @param plans those that it has issued
 */
public record AskedUnit(UUID unitId, List<String> taskKeys, boolean allocated, List<ChildPlan> plans) {

    public AskedUnit {
        taskKeys = List.copyOf(taskKeys);
        plans = List.copyOf(plans);
    }

    public boolean isAsked() {
        return allocated || !taskKeys.isEmpty();
    }

    public boolean hasIssued() {
        return !plans.isEmpty();
    }
}
