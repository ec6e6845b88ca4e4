package vn.tiendo.reporting.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an enterprise is eligible for an organisation, and has one: eligible and without one is what officials work on. */
@Schema(name = "KnownEligibility")
public record KnownEligibilityView(
        UUID enterpriseId,
        String organisationType,

        @Schema(description = "As units-service has evaluated it for that day")
        boolean eligible,

        @Schema(description = "Whether an organisation of the type exists in it on that day")
        boolean has,

        LocalDate at,
        Instant knownAt) {}
