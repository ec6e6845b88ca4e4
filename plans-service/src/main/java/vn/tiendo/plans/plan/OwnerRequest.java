package vn.tiendo.plans.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another unit owns the plan from a day on. */
@Schema
record OwnerRequest(
        @NotNull UUID unitId,
        @Schema(examples = "2025-07-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Kết thúc hoạt động cấp huyện") @NotBlank @Size(max = 1000)
        String reason,

        @Nullable @Size(max = 100) String document) {}
