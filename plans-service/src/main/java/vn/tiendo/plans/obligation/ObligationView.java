package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;

/** An obligation as it is answered. */
@Schema
record ObligationView(
        UUID id,
        UUID planId,
        String key,
        @Nullable String section,
        String kind,
        String titleVi,
        String titleEn,
        List<UUID> reporterIds,
        @Nullable String reportersNote,
        List<UUID> recipientIds,
        @Nullable UUID viaId,
        @Nullable UUID finalRecipientId,
        @Nullable StatedPeriod covers,
        @Nullable ReportingPreset preset,

        @Schema(description = "The law that the preset follows", examples = "Nghị định 09/2019/NĐ-CP, Điều 12, Điều 13")
        @Nullable
        String presetSource,

        @Nullable LocalDate cutoff,
        @Nullable Integer cutoffDaysBefore,
        StatedDeadline schedule,

        @Schema(description = "Why it is due at other times than the plan says") @Nullable
        String rescheduleReason,

        @Schema(description = "Its place in the chain of reports: 1 for those that rest on no other")
        int tier,

        List<String> feeds,

        @Schema(description = "What it reports; none: every indicator")
        List<UUID> indicatorIds,

        @Schema(description = "None where the plan gives no date")
        List<DueDateView> dueDates,

        @Nullable String note,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static ObligationView of(Obligation obligation, Period planDays) {
        var terms = obligation.terms();
        var timing = obligation.timing();
        var rescheduled = obligation.rescheduled();
        return new ObligationView(
                terms.obligationId(),
                obligation.planned().planId(),
                terms.key(),
                terms.section(),
                terms.kind(),
                terms.titleVi(),
                terms.titleEn(),
                terms.reporterIds(),
                terms.reportersNote(),
                terms.recipientIds(),
                terms.viaId(),
                terms.finalRecipientId(),
                DueDateView.stated(timing.covers()),
                timing.preset(),
                Optional.ofNullable(timing.preset())
                        .map(ReportingPreset::source)
                        .orElse(null),
                timing.cutoff(),
                timing.cutoffDaysBefore(),
                StatedDeadline.of(timing.deadline()),
                rescheduled == null ? null : rescheduled.reason(),
                obligation.tier(),
                terms.feeds(),
                terms.indicatorIds(),
                obligation.dueDates(planDays).stream().map(DueDateView::of).toList(),
                terms.note(),
                obligation.planned().effectiveOn(),
                obligation.planned().recordedAt());
    }
}
