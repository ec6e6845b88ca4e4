package vn.tiendo.events.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * An allocation table: who is to achieve what part of a target in a period. It changes only its own cells.
 *
 * @param printedTotal the total as printed, kept beside the sum of the cells
 * @param closed whether it reaches back to a period already over
 * @param madeUp whether it holds sample figures that no document states
 */
public record AllocationAssigned(
        UUID allocationId,
        UUID targetId,
        UUID planId,
        Period period,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<AllocatedCell> cells,
        @Nullable BigDecimal printedTotal,
        boolean closed,
        @Nullable String document,
        boolean madeUp)
        implements Event {

    public AllocationAssigned {
        cells = List.copyOf(cells);
    }

    @Override
    public String eventType() {
        return EventTypes.ALLOCATION_ASSIGNED;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
