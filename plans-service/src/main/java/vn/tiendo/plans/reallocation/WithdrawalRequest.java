package vn.tiendo.plans.reallocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why confirmed quotas are taken back, as a caller states it. */
@Schema
record WithdrawalRequest(
        @NotNull UUID confirmationId,

        @Schema(examples = "Việc sáp nhập đã bị hủy") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "Number of the document that decides it", examples = "22-QĐ/TU")
        @Nullable
        @Size(max = 100)
        String document) {}
