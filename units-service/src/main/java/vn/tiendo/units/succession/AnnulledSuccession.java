package vn.tiendo.units.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A succession that has lost its effect without a replacement. */
public record AnnulledSuccession(
        UUID successionId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable LegalBasis document) {}
