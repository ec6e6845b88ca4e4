package vn.tiendo.plans.indicator;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as a caller states it. */
@Schema
record IndicatorRequest(
        @Schema(examples = "2020-01-01") @NotNull LocalDate effectiveOn,

        @Schema(description = "Unique", examples = "MEMBERS_ADMITTED_NONSTATE")
        @NotNull
        @Size(max = 100)
        @Pattern(regexp = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.:/ -]*")
        String code,

        @Schema(examples = "Đảng viên kết nạp trong doanh nghiệp ngoài nhà nước") @NotBlank @Size(max = 300)
        String nameVi,

        @Schema(examples = "Members admitted in non-state enterprises") @NotBlank @Size(max = 300)
        String nameEn,

        @Schema(examples = "đảng viên") @Nullable @Size(max = 60)
        String unitOfMeasure,

        @NotNull IndicatorKind kind,

        @Schema(description = "Decimal places; 0 for counts", defaultValue = "0")
        @Nullable
        @Min(0)
        @Max(IndicatorTerms.FINEST_SCALE)
        Integer scale,

        @Schema(defaultValue = "SUM") @Nullable Aggregation aggregation,
        @Schema(defaultValue = "REPORTED") @Nullable IndicatorSource source,

        @Schema(description = "The indicator of which it is an \"of which\"; both are flows") @Nullable
        UUID partOf,

        @Schema(description = "Exactly where the source is REGISTRY") @Nullable @Valid
        RegistryCount registry,

        @Schema(description = "Exactly where the kind is RATIO: what is compared") @Nullable @Valid
        StatedRatio ratio) {

    IndicatorTerms terms(@Nullable Ratio checked) {
        return new IndicatorTerms(
                UuidCreator.getTimeOrderedEpoch(),
                code,
                nameVi,
                nameEn,
                unitOfMeasure,
                kind,
                Objects.requireNonNullElse(scale, 0),
                Objects.requireNonNullElse(aggregation, Aggregation.SUM),
                Objects.requireNonNullElse(source, IndicatorSource.REPORTED),
                partOf,
                registry,
                checked);
    }
}
