package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.plan.StatedPace;

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

        @Schema(description = "The first day that counts, where it is not the first of the period") @Nullable
        LocalDate countingFrom,

        @Schema(description = "Values for each unit of a class; a cell of an allocation goes before")
        @Nullable
        @Size(max = 100)
        List<@NotNull @Valid StatedUnitValue> unitValues,

        @Schema(description = "In place of values: a growth against a baseline") @Nullable @Valid
        StatedGrowth growth,

        @Schema(description = "Whose figures count") @Nullable @Valid
        TargetScope scope,

        @Schema(description = "Of a ratio: the denominator stays that of one day") @Nullable @Valid
        PinnedDenominator pinned,

        @Schema(description = "Whether an early surplus fills later years; as the plan says, when absent") @Nullable
        Boolean carry,

        @Schema(description = "The plan's, when absent") @Nullable @Valid
        StatedPace pace,

        @Schema(
                description = "Of a RESTATEMENT: key or id of the target that is stated a second time",
                examples = "TG4")
        @Nullable
        @Size(max = 60)
        String restates,

        @Nullable @Size(max = 1000) String note,

        @Schema(
                description = "Of COVERAGE_PER_ORG: organisations of this type are to have 1 of the indicator each;"
                        + " PARTY is a cell or a committee",
                examples = "TRADE_UNION")
        @Nullable
        @Size(max = 60)
        @Pattern(regexp = "[A-Z][A-Z_]*")
        String organisationType) {

    List<StatedPeriodValue> statedPeriods() {
        return Objects.requireNonNullElse(periods, List.of());
    }
}
