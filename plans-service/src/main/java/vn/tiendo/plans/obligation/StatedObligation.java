package vn.tiendo.plans.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.period.StatedPeriod;

/** An obligation as a caller states it, alone or within a whole plan. */
@Schema
public record StatedObligation(
        @Schema(description = "The day of the paper; the plan's, when absent. It counts from when it is known")
        @Nullable
        LocalDate effectiveOn,

        @Schema(description = "Unique in the plan", examples = "RP1") @NotBlank @Size(max = 60)
        String key,

        @Schema(examples = "III.1") @Nullable @Size(max = 60)
        String section,

        @Schema(
                description = "PERIODIC_REPORT, SIX_MONTH_REPORT, ANNUAL_REPORT, CONSOLIDATED_SIX_MONTH_REPORT,"
                        + " CONSOLIDATED_ANNUAL_REPORT, EVENT_REPORT, AD_HOC_REPORT, BRIEFING, INTERIM_REVIEW,"
                        + " FINAL_REVIEW, ANNUAL_EVALUATION, EVALUATION or another of the same manner",
                examples = "SIX_MONTH_REPORT")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}")
        String kind,

        @Schema(examples = "Báo cáo 6 tháng của thành viên") @NotBlank @Size(max = 500)
        String titleVi,

        @Schema(examples = "Members' six-month report") @NotBlank @Size(max = 500)
        String titleEn,

        @Schema(description = "Units or groups: each member of a group on the due date owes it")
        @Nullable
        @Size(max = 500)
        List<@NotNull UUID> reporters,

        @Schema(description = "Who reports, where they are no units", examples = "Doanh nghiệp chưa có tổ chức đảng")
        @Nullable
        @Size(max = 500)
        String reportersNote,

        @Schema(description = "Units or groups; the plan's unit, when absent") @Nullable @Size(max = 100)
        List<@NotNull UUID> recipients,

        @Schema(description = "The unit through which it goes") @Nullable
        UUID via,

        @Schema(description = "The unit with which it ends") @Nullable
        UUID finalRecipient,

        @Schema(description = "The period that it is called after; of a recurrence, each has its own") @Nullable @Valid
        StatedPeriod covers,

        @Schema(description = "What the plan leaves out follows it; without one, the calendar") @Nullable
        ReportingPreset preset,

        @Schema(description = "The last day whose figures it counts, where the plan states one") @Nullable
        LocalDate cutoff,

        @Schema(description = "The same for every date of a recurrence: so many days before the last acceptable day")
        @Nullable
        @Min(0)
        @Max(366)
        Integer cutoffDaysBefore,

        @NotNull @Valid StatedDeadline schedule,

        @Schema(description = "Keys of the reports of the next tier, which rest on this one", examples = "[\"RP5\"]")
        @Nullable
        @Size(max = 20)
        List<@NotBlank @Size(max = 60) String> feeds,

        @Schema(description = "Codes or ids of what it reports; every indicator, when absent")
        @Nullable
        @Size(max = 100)
        List<@NotBlank @Size(max = 100) String> indicators,

        @Nullable @Size(max = 1000) String note) {

    List<UUID> statedReporters() {
        return Objects.requireNonNullElse(reporters, List.of());
    }

    public List<String> statedFeeds() {
        return Objects.requireNonNullElse(feeds, List.of());
    }

    List<String> statedIndicators() {
        return Objects.requireNonNullElse(indicators, List.of());
    }
}
