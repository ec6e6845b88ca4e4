package vn.tiendo.plans.reallocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A withdrawal as it is answered.
 *
 * @param allocationIds the tables that say what holds without the confirmed quotas
 */
@Schema
record WithdrawalView(
        UUID confirmationId,
        List<UUID> allocationIds,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static WithdrawalView of(Withdrawal act) {
        return new WithdrawalView(
                act.confirmationId(),
                act.allocationIds(),
                act.reason(),
                act.document(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
