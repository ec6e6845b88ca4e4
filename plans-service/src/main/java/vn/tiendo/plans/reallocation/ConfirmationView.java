package vn.tiendo.plans.reallocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A confirmation as it is answered.
 *
 * @param allocationIds the tables that assign what was decided
 * @param withdrawn whether they were taken back, because the succession has no effect
 */
@Schema
record ConfirmationView(
        UUID id,
        UUID targetId,
        UUID successionId,
        List<UUID> allocationIds,
        @Nullable String document,
        boolean withdrawn,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static ConfirmationView of(Confirmation act) {
        return new ConfirmationView(
                act.confirmationId(),
                act.targetId(),
                act.successionId(),
                act.allocationIds(),
                act.document(),
                act.withdrawn(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
