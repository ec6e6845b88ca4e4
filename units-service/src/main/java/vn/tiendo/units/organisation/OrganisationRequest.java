package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation to establish. */
@Schema(name = "OrganisationRequest")
record OrganisationRequest(
        @NotNull OrganisationType type,
        @Schema(description = "The unit above it") @NotNull UUID unitId,
        @NotNull Host host,
        @Schema(examples = "2025-10-01") @NotNull LocalDate effectiveOn,
        @Nullable Decision decision) {}
