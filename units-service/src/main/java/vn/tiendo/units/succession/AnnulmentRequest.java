package vn.tiendo.units.succession;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a succession shall have no effect. */
@Schema(name = "AnnulmentRequest")
record AnnulmentRequest(
        @Schema(examples = "Ghi nhầm ngày hiệu lực") @NotBlank @Size(max = 1000)
        String reason,

        @Schema(description = "The paper that says so") SuccessionRequest.@Nullable Basis document) {

    @Nullable
    LegalBasis by() {
        return document == null ? null : document.document();
    }
}
