package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organisation becomes. */
@Schema(name = "UpgradeRequest")
record UpgradeRequest(
        @NotNull LocalDate effectiveOn,
        @Schema(examples = "PARTY_COMMITTEE") @NotNull OrganisationType type,
        @Nullable Decision decision) {}
