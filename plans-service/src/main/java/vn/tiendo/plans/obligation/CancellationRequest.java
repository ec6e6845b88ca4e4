package vn.tiendo.plans.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a report is not owed any more, as a caller states it. */
@Schema(name = "ObligationCancellationRequest")
record CancellationRequest(
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Kết thúc hoạt động cấp huyện") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "Number of the document that decides it", examples = "112-QĐ/TU")
        @Nullable
        @Size(max = 100)
        String document) {}
