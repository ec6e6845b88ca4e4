package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * A unit does not owe a report any more.
 *
 * @param movedToIds the instances of other units in its place
 */
public record InstanceWithdrawn(
        UUID instanceId,
        UUID obligationId,
        UUID planId,
        UUID unitId,
        Cause cause,
        String reason,
        @Nullable String document,
        List<UUID> movedToIds,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements InstanceAct, Act {

    public InstanceWithdrawn {
        movedToIds = List.copyOf(movedToIds);
    }

    /** Why it is not owed any more. */
    public enum Cause {
        /** Other units owe it, such as the successors of one that ended. */
        MOVED,
        CANCELLED,
        /** Its unit is no member of the group on the due date. */
        LEFT_GROUP,
        /** It is due at other times. */
        RESCHEDULED;

        /** Whether a person decided about this very instance; then nothing brings it back by itself. */
        boolean isDecided() {
            return this == MOVED || this == CANCELLED;
        }
    }
}
