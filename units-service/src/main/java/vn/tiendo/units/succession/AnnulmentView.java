package vn.tiendo.units.succession;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Since when, and why, a succession has no effect. */
public record AnnulmentView(
        UUID successionId,
        Instant recordedAt,
        @Nullable UUID replacedBy,
        @Nullable LegalBasis document,
        @Nullable String reason) {

    static AnnulmentView of(Annulment annulment) {
        return new AnnulmentView(
                annulment.successionId(),
                annulment.recordedAt(),
                annulment.replacedBy(),
                annulment.document(),
                annulment.reason());
    }
}
