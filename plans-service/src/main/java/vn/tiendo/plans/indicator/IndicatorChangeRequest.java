package vn.tiendo.plans.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of an indicator becomes otherwise, as a caller states it; absent stays as it was. */
@Schema
record IndicatorChangeRequest(
        @Schema(examples = "2026-01-01") @NotNull LocalDate effectiveOn,

        @Schema(examples = "Đảng viên kết nạp mới trong doanh nghiệp khu vực tư nhân")
        @Nullable
        @Size(min = 1, max = 300)
        @Pattern(regexp = ".*\\S.*")
        String nameVi,

        @Schema(examples = "Members admitted in private enterprises")
        @Nullable
        @Size(min = 1, max = 300)
        @Pattern(regexp = ".*\\S.*")
        String nameEn,

        @Nullable @Size(max = 60) String unitOfMeasure,

        @Schema(description = "The indicator of which it is an \"of which\" from then on") @Nullable
        UUID partOf,

        @Schema(description = "Of unitOfMeasure and partOf: those without a value from then on")
        @Nullable
        @Size(max = 2)
        List<@NotNull @Pattern(regexp = "unitOfMeasure|partOf") String> cleared) {

    IndicatorChange change() {
        return new IndicatorChange(
                nameVi, nameEn, unitOfMeasure, partOf, cleared == null ? Set.of() : Set.copyOf(cleared));
    }
}
