package vn.tiendo.units.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Violations;

/** The seat of an organisation: an enterprise, an agency, or a residential area by its name or its unit. */
@Schema(name = "Host")
record Host(
        @NotNull HostKind kind,

        @Schema(description = "The enterprise, if it is one") @Nullable
        UUID enterpriseId,

        @Schema(description = "The agency, or the unit of the residential area") @Nullable
        UUID unitId,

        @Schema(description = "The name of the residential area", examples = "Khu phố 3")
        @Nullable
        @Size(max = 300)
        @Pattern(regexp = ".*[\\p{L}\\p{N}].*", message = "REQUIRED")
        String name) {

    /** Notes what is missing, or given without need. */
    void check(Violations violations) {
        switch (kind) {
            case ENTERPRISE -> require(enterpriseId != null, "#/host/enterpriseId", violations);
            case AGENCY -> require(unitId != null, "#/host/unitId", violations);
            case RESIDENTIAL_AREA -> require(unitId != null || name != null, "#/host/name", violations);
        }
        if (kind != HostKind.ENTERPRISE && enterpriseId != null) {
            violations.add("#/host/enterpriseId", "NOT_OF_THIS_HOST");
        }
        if (kind == HostKind.ENTERPRISE && unitId != null) {
            violations.add("#/host/unitId", "NOT_OF_THIS_HOST");
        }
        if (kind != HostKind.RESIDENTIAL_AREA && name != null) {
            violations.add("#/host/name", "NOT_OF_THIS_HOST");
        }
    }

    private static void require(boolean given, String pointer, Violations violations) {
        if (!given) {
            violations.add(pointer, "REQUIRED");
        }
    }
}
