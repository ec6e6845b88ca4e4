package vn.tiendo.units.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of the Vietnamese standard industrial classification; it means something only with its version. */
@Schema(name = "Industry")
public record Industry(
        @Schema(examples = "C1410") @NotNull @Pattern(regexp = "[A-U]|[A-U]?[0-9]{2,5}")
        String code,

        @Schema(description = "VSIC2018 until 14/11/2025, VSIC2025 from then on", examples = "VSIC2025")
        @NotNull
        @Pattern(regexp = "VSIC[0-9]{4}")
        String version) {}
