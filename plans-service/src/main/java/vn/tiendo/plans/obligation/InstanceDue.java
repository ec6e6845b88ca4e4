package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One unit owes a report by a day. Said again, it is owed again, or by another day.
 *
 * @param groupId the group as whose member the unit owes it; absent where the plan names the unit
 * @param movedFromId the instance of another unit in whose place it stands
 */
public record InstanceDue(
        UUID instanceId,
        UUID obligationId,
        UUID planId,
        UUID unitId,
        @Nullable UUID groupId,
        int tier,
        DueDate due,
        @Nullable UUID movedFromId,
        Instant recordedAt,
        long position)
        implements InstanceAct {}
