package vn.tiendo.units.succession;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A succession has no effect, known from the recording on.
 *
 * @param replacedBy the succession that stands in its place
 */
record Annulment(
        UUID successionId,
        Instant recordedAt,
        @Nullable UUID replacedBy,
        @Nullable LegalBasis document,
        @Nullable String reason) {}
