package vn.tiendo.plans.reallocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * A person accepted the quotas of successors.
 *
 * @param proposed as it was proposed at that moment, for ever
 * @param allocationIds the tables by which the quotas were assigned
 * @param withdrawn whether those tables were taken back, because the succession has no effect
 */
record Confirmation(
        UUID confirmationId,
        UUID targetId,
        UUID successionId,
        List<ProposedCell> proposed,
        List<UUID> allocationIds,
        @Nullable String document,
        boolean withdrawn,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
