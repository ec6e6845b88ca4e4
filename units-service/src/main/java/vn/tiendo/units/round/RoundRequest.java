package vn.tiendo.units.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of a unit over enterprises. */
@Schema(name = "RoundRequest")
record RoundRequest(
        @Schema(examples = "Khảo sát doanh nghiệp ngoài khu vực nhà nước quý III/2025") @NotBlank @Size(max = 300)
        String name,

        @Schema(description = "SURVEY where it is absent") @Nullable
        RoundKind kind,

        @Schema(description = "The unit that holds it") @NotNull
        UUID unitId,

        @Schema(examples = "2025-09-01") @NotNull LocalDate heldOn,

        @Schema(description = "Whom it is about; without a list it is about whomever it has results of")
        @Nullable
        @Size(min = 1, max = 20_000)
        List<UUID> enterpriseIds) {

    List<UUID> enterprises() {
        return enterpriseIds == null
                ? List.of()
                : enterpriseIds.stream().distinct().toList();
    }
}
