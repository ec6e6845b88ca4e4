package vn.tiendo.units.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What changes of a unit from a date; what is absent stays as it was. */
@Schema(name = "UnitChangeRequest")
record UnitChangeRequest(
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Tỉnh ủy Đồng Nai")
        @Nullable
        @Size(max = 300)
        @Pattern(regexp = ".*\\S.*", message = "REQUIRED")
        String name,

        @Nullable @Size(max = 100) String shortName,

        @Schema(description = "What it is within its system", examples = "PARTY_COMMITTEE")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String kind,

        @Schema(description = "Unique in its system at a date; text, leading zeros count", examples = "DN-TU")
        @Nullable
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}")
        String code,

        @Schema(description = "The unit above it, of the same system") @Nullable
        UUID parentId) {

    UnitTerms terms() {
        return new UnitTerms(name, shortName, kind, code, parentId);
    }
}
