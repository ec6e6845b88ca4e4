package vn.tiendo.units.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An enterprise to register, known from a date. */
@Schema(name = "EnterpriseRequest")
record EnterpriseRequest(
        @Schema(description = "Ten digits, the last one a check digit", examples = "2300000011")
        @NotNull
        @Size(max = 20)
        String code,

        @Schema(examples = "2020-01-01") @NotNull LocalDate effectiveOn,

        @Nullable @Size(max = 300) @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "REQUIRED")
        String name,

        @NotNull Ownership ownership,

        @Schema(description = "ACTIVE where it is absent") @Nullable
        EnterpriseStatus status,

        @Schema(description = "The administrative unit in which it lies") @Nullable
        UUID locationId,

        @Schema(description = "The Party unit that manages it") @Nullable
        UUID managedById,

        @Schema(description = "The authority of its industrial zone") @Nullable
        UUID zoneId,

        @Nullable Industry industry) {

    EnterpriseTerms terms() {
        return new EnterpriseTerms(
                name,
                ownership,
                Objects.requireNonNullElse(status, EnterpriseStatus.ACTIVE),
                locationId,
                managedById,
                zoneId,
                industry,
                List.of());
    }
}
