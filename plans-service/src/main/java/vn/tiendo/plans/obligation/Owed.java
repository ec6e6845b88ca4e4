package vn.tiendo.plans.obligation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is to owe, found out and not yet recorded.
 *
 * @param groupId the group as whose member it owes it
 */
record Owed(
        UUID obligationId,
        UUID unitId,
        @Nullable UUID groupId,
        int tier,
        DueDate due,
        @Nullable UUID movedFromId) {

    static Owed of(Obligation obligation, UUID unitId, @Nullable UUID groupId, DueDate due) {
        return new Owed(obligation.terms().obligationId(), unitId, groupId, obligation.tier(), due, null);
    }

    UUID instanceId() {
        return Instance.idOf(obligationId, due.key(), unitId);
    }

    /** Whether an instance says the same. */
    boolean isSaidBy(Instance instance) {
        var act = instance.act();
        return !instance.isWithdrawn() && act.tier() == tier && act.due().equals(due);
    }
}
