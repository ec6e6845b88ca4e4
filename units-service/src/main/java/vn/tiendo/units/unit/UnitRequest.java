package vn.tiendo.units.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit to create, in force from a date. */
@Schema(name = "UnitRequest")
record UnitRequest(
        @NotNull UnitSystem system,
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Tỉnh ủy Đồng Nai") @NotBlank @Size(max = 300)
        String name,

        @Nullable @Size(max = 100) String shortName,

        @Schema(description = "What it is within its system", examples = "PARTY_COMMITTEE")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String kind,

        @Schema(description = "Level of its system", examples = "COMMUNE")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,59}")
        String level,

        @Schema(
                description = "Unique in its system at a date; text, leading zeros count",
                examples = "DN-TU",
                pattern = UnitRequest.CODE_AS_DESCRIBED)
        @Nullable
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,59}")
        String code,

        @Schema(description = "Identification code of Decision 20/2020/QĐ-TTg, unique at a date", examples = "H36.1")
        @Nullable
        @Size(max = 35)
        @Pattern(regexp = "[A-Z0-9]+(\\.[A-Z0-9]+)*")
        String electronicCode,

        @Schema(description = "Other names by which people know it") @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 300) @Pattern(regexp = "[^\\n\\r\\t]*") String> aliases,

        @Schema(description = "The unit above it, of the same system") @Nullable
        UUID parentId) {

    /** What no code has in it, for clients whose expressions do not know the letters of all alphabets. */
    static final String CODE_AS_DESCRIBED = "^[^\\s!-/:-@\\[-`{-~][^\\s!-,:-@\\[-^`{-~]{0,59}$";

    UnitTerms terms() {
        return new UnitTerms(name, shortName, kind, level, code, electronicCode, aliases, parentId, Set.of());
    }
}
