package vn.tiendo.plans.reallocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * Confirmed quotas were taken back, because their succession has no effect.
 *
 * @param allocationIds the tables that say what holds without them
 */
record Withdrawal(
        UUID confirmationId,
        List<UUID> allocationIds,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
