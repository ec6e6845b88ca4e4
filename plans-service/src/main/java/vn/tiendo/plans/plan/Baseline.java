package vn.tiendo.plans.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statistic that the plan prints: kept as printed, never posted to the ledger. */
@Schema
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Baseline(
        @Schema(description = "Unique in the plan", examples = "B2") @NotBlank @Size(max = 60)
        String key,

        @Nullable @Size(max = 60) String section,

        @Schema(examples = "Đảng viên toàn Khối") @NotBlank @Size(max = 500)
        String titleVi,

        @Schema(examples = "Members in the bloc") @NotBlank @Size(max = 500)
        String titleEn,

        @Schema(description = "One of =, >=, >, <=, <", examples = ">=") @NotNull @Pattern(regexp = "=|>=|>|<=|<")
        String operator,

        @Schema(examples = "6913") @NotNull @DecimalMin("0") BigDecimal value,

        @Schema(examples = "đảng viên") @Nullable @Size(max = 60)
        String unitOfMeasure,

        @Schema(examples = "2023-08-20") @Nullable LocalDate asOf,

        @Schema(description = "In words, where the paper names no day", examples = "hằng năm")
        @Nullable
        @Size(max = 200)
        String asOfVi,

        @Schema(description = "Of a ratio: the key of what is counted", examples = "B2") @Nullable @Size(max = 60)
        String numerator,

        @Schema(description = "Of a ratio: the key of what it is counted of", examples = "B3") @Nullable @Size(max = 60)
        String denominator,

        @Schema(
                description = "In words, where the paper prints no figure for it",
                examples = "lao động doanh nghiệp của Khối")
        @Nullable
        @Size(max = 300)
        String denominatorVi,

        @Nullable @Size(max = 1000) String note) {}
