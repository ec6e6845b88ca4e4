package vn.tiendo.reporting.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;

/** An alert as it is answered. */
@Schema(name = "Alert")
record AlertView(
        UUID id,

        @Schema(description = "TASK_OVERDUE and so on; tolerate others")
        AlertKind kind,

        UUID unitId,
        UUID planId,

        @Schema(description = "The occurrence of a task, the target, the report owed, or the request for explanation")
        UUID subjectId,

        @Schema(examples = "Quá hạn (hạn 14/07/2026): Ban hành kế hoạch")
        String textVi,

        String textEn,

        @Schema(description = "The last day on which it is, or was, in time") @Nullable
        LocalDate due,

        @Schema(description = "Of a target") @Nullable PeriodView period,

        @Schema(description = "Of a target, when it was told") @Nullable
        String state,

        @Schema(description = "Of a target, when it was told") @Nullable
        String percent,

        LocalDate raisedOn,
        Instant recordedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgement) {

    static AlertView of(Alert alert) {
        var of = alert.condition();
        var seen = alert.acknowledged();
        return new AlertView(
                alert.id(),
                of.kind(),
                of.unitId(),
                of.planId(),
                of.subjectId(),
                AlertText.vi(of),
                AlertText.en(of),
                of.due(),
                of.period() == null
                        ? null
                        : new PeriodView(of.period().from(), of.period().through()),
                of.state(),
                of.percent(),
                alert.onDay(),
                alert.recordedAt(),
                seen == null ? null : seen.recordedAt(),
                seen == null ? null : seen.note());
    }
}
