package vn.tiendo.plans.obligation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.deadline.StatedDeadline;
import vn.tiendo.plans.obligation.ObligationChecks.StatedTiming;
import vn.tiendo.plans.period.StatedPeriod;

/** When an obligation is due from a day on, as a caller states it: all of its timing, not only what changes. */
@Schema(name = "ObligationDeadlineChangeRequest")
record DeadlineChangeRequest(
        @Schema(description = "Due dates before it stay as they were", examples = "2026-05-01") @NotNull
        LocalDate effectiveOn,

        @NotNull @Valid StatedDeadline schedule,
        @Nullable @Valid StatedPeriod covers,
        @Nullable ReportingPreset preset,
        @Nullable LocalDate cutoff,
        @Nullable @Min(0) @Max(366) Integer cutoffDaysBefore,

        @Schema(examples = "Kế hoạch không nêu tần suất; Ban Tổ chức quy định 6 tháng một lần")
        @NotBlank
        @Size(max = 500)
        String reason,

        @Schema(description = "Number of the document that decides it", examples = "112-CV/BTCTU")
        @Nullable
        @Size(max = 100)
        String document) {

    StatedTiming timing() {
        return new StatedTiming(schedule, covers, preset, cutoff, cutoffDaysBefore);
    }
}
