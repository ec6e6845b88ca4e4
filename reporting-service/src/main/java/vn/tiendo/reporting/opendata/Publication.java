package vn.tiendo.reporting.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A month of a unit and all below it, as it was published. It never changes.
 *
 * @param borders the day in whose borders everything counts: the last of the month
 * @param leftOut how many of the cells hold no value
 * @param sha256 of what the CSV says
 */
@Schema(name = "Publication")
public record Publication(
        UUID id,
        UUID unitId,
        @Schema(examples = "2026-03-01") LocalDate month,
        LocalDate borders,
        LocalDate at,
        Instant knownAt,
        long cells,
        long leftOut,
        String sha256,
        Instant recordedAt) {}
