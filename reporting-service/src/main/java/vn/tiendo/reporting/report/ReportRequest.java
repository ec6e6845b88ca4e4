package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownobligation.OwedInstance;

/** A report to be drafted: one that is owed, on a plan, or on figures alone. */
@Schema(name = "ReportRequest")
public record ReportRequest(
        @Schema(description = "All its targets are filled in; that of the obligation, when absent") @Nullable
        UUID planId,

        @Schema(description = "The unit that reports; the one that owes it, when absent") @Nullable
        UUID unitId,

        @Schema(description = "What it fulfils: an instance of an obligation, as plans-service lists them") @Nullable
        UUID obligationInstanceId,

        @Schema(
                description = "PERIODIC_REPORT, INTERIM_REVIEW, FINAL_REVIEW or another of the same manner; that of the"
                        + " obligation, when absent",
                examples = "INTERIM_REVIEW")
        @Nullable
        @Pattern(regexp = "[A-Z][A-Z0-9_]{2,59}")
        String kind,

        @Schema(description = "The day at whose end the figures hold; the cut-off of the obligation, when absent")
        @Nullable
        LocalDate at,

        @Schema(
                description = "A date, or then; absent: of each period the earlier of at and its end",
                examples = "2026-06-30")
        @Nullable
        @Pattern(regexp = "then|\\d{4}-\\d{2}-\\d{2}")
        String borders,

        @Nullable @Size(max = 500) String titleVi,
        @Nullable @Size(max = 500) String titleEn,

        @Schema(description = "Beside the targets of the plan") @Nullable @Size(max = 500)
        List<@NotNull @Valid StatedFigure> figures,

        @Schema(description = "Texts by section") @Nullable @Size(max = 20)
        Map<String, @NotNull @Size(max = 20000) String> sections) {

    private static final String KIND = "PERIODIC_REPORT";

    String kindFor(@Nullable OwedInstance owed) {
        return Objects.requireNonNullElse(kind, owed == null ? KIND : owed.kind());
    }

    /** With what the obligation says where the caller does not. */
    StatedDraft draftFor(@Nullable OwedInstance owed, LocalDate today) {
        return new StatedDraft(
                at == null ? (owed == null ? today : owed.figuresOf()) : at,
                borders,
                title(titleVi, owed == null ? "Báo cáo" : owed.titleVi()),
                title(titleEn, owed == null ? "Report" : owed.titleEn()),
                figures,
                sections);
    }

    private static String title(@Nullable String stated, String otherwise) {
        return stated == null || stated.isBlank() ? otherwise : stated;
    }
}
