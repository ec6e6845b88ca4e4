package vn.tiendo.plans.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** A target was shared out over units. */
public record AllocationAssigned(
        UUID allocationId,
        UUID targetId,
        UUID planId,
        AllocationTable table,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {

    /** A table issued after its period touches it only where it names it as closed. */
    boolean touchesItsPeriod() {
        return table.closed() || !table.period().isOverBefore(effectiveOn);
    }
}
