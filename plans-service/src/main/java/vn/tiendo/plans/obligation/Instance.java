package vn.tiendo.plans.obligation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one unit owes by one day, and what has become of it.
 *
 * @param withdrawn absent while it is owed
 */
public record Instance(InstanceDue act, @Nullable InstanceWithdrawn withdrawn) {

    /** The id of what a unit owes by a date: the same whenever it is found out. */
    public static UUID idOf(UUID obligationId, String dueKey, UUID unitId) {
        return UuidCreator.getNameBasedSha1(obligationId, dueKey + "/" + unitId);
    }

    public UUID id() {
        return act.instanceId();
    }

    public UUID unitId() {
        return act.unitId();
    }

    public DueDate due() {
        return act.due();
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }

    /** Whether it is still owed at the end of the day. */
    public boolean isOwedOn(LocalDate day) {
        return withdrawn == null || withdrawn.effectiveOn().isAfter(day);
    }

    /** Whether a person took it from its unit. */
    boolean isDecided() {
        return withdrawn != null && withdrawn.cause().isDecided();
    }
}
