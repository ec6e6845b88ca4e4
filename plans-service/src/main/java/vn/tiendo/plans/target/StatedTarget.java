package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as a caller states it, alone or within a whole plan. */
@Schema
public record StatedTarget(
        @Schema(description = "The plan's, when absent") @Nullable
        LocalDate effectiveOn,

        @Schema(description = "Unique in the plan", examples = "TG1") @NotBlank @Size(max = 60)
        String key,

        @Schema(examples = "II.1") @Nullable @Size(max = 60) String section,

        @Schema(examples = "Kết nạp mới mỗi năm") @NotBlank @Size(max = 500)
        String titleVi,

        @Schema(examples = "New members admitted each year") @NotBlank @Size(max = 500)
        String titleEn,

        @NotNull TargetKind kind,

        @Schema(description = "Code or id", examples = "MEMBERS_ADMITTED_NONSTATE") @Nullable @Size(max = 100)
        String indicator,

        @Schema(description = "One of >=, >, <=, <", examples = ">=") @Nullable @Size(max = 10)
        String operator,

        @NotNull Firmness firmness,

        @Schema(description = "Key or id of the target that it is part of") @Nullable @Size(max = 60)
        String parent,

        @Schema(description = "The plan's unit, when absent") @Nullable
        UUID owner,

        @Schema(examples = "đảng viên") @Nullable @Size(max = 60)
        String unitOfMeasure,

        @Nullable @Size(max = 200) List<@NotNull @Valid StatedPeriodValue> periods,
        @Nullable @Size(max = 1000) String note) {

    List<StatedPeriodValue> statedPeriods() {
        return Objects.requireNonNullElse(periods, List.of());
    }
}
