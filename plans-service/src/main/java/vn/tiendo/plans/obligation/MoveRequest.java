package vn.tiendo.plans.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which units owe a report in place of another, as a caller states it. */
@Schema(name = "ObligationMoveRequest")
record MoveRequest(
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "The successors: each owes a report of its own") @NotEmpty @Size(max = 100)
        List<@NotNull UUID> units,

        @Schema(examples = "Kết thúc hoạt động cấp huyện") @NotBlank @Size(max = 500)
        String reason,

        @Schema(description = "Number of the document that decides it", examples = "112-QĐ/TU")
        @Nullable
        @Size(max = 100)
        String document) {}
