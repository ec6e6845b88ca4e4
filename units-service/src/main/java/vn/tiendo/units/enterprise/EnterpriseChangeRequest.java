package vn.tiendo.units.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes of an enterprise from a date; what is absent stays as it was. */
@Schema(name = "EnterpriseChangeRequest")
record EnterpriseChangeRequest(
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Nullable @Size(max = 300) @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "REQUIRED")
        String name,

        @Nullable Ownership ownership,
        @Nullable EnterpriseStatus status,

        @Schema(description = "The administrative unit in which it lies") @Nullable
        UUID locationId,

        @Schema(description = "The Party unit that manages it") @Nullable
        UUID managedById,

        @Schema(description = "The authority of its industrial zone") @Nullable
        UUID zoneId,

        @Nullable Industry industry,

        @Schema(description = "What it has no more from that day on") @Nullable @Size(max = 5)
        List<@Pattern(regexp = Clearable.FIELDS) String> cleared) {

    EnterpriseTerms terms() {
        return new EnterpriseTerms(
                name,
                ownership,
                status,
                locationId,
                managedById,
                zoneId,
                industry,
                cleared == null ? List.of() : cleared);
    }
}
