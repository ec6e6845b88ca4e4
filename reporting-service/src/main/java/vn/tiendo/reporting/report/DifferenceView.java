package vn.tiendo.reporting.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.report.ReportedFigure.Answer;
import vn.tiendo.reporting.report.ReportedTarget.Standing;

/** What a report that was sent says, and what the same figures are now: for the same day and in the same borders. */
@Schema(name = "ReportDifference")
public record DifferenceView(
        UUID reportId,
        String contentHash,
        LocalDate at,
        String borders,

        @Schema(description = "As of which knowledge the report was frozen")
        Instant since,

        @Schema(description = "The knowledge that it is compared with")
        Instant knownAt,

        @Schema(description = "Whether any figure or state is another one now")
        boolean changed,

        List<TargetDifference> targets,
        List<FigureDifference> figures) {

    /** A target in one period. */
    @Schema(name = "ReportTargetDifference")
    public record TargetDifference(
            UUID targetId,
            String key,
            String titleVi,
            String titleEn,
            PeriodView period,
            boolean changed,

            @Schema(description = "Absent where the plan had no such target or period when it was sent") @Nullable
            Standing frozen,

            @Schema(description = "Absent where the plan has none now") @Nullable
            Standing now) {}

    /** A figure asked for beside the targets, in the order of the report. */
    @Schema(name = "ReportFigureDifference")
    public record FigureDifference(
            UUID indicatorId,
            UUID unitId,
            PeriodView period,
            boolean changed,
            Answer frozen,
            Answer now,

            @Schema(
                    description = "What the ledger has recorded since that counts in it, the first 50; of a share what"
                            + " units have stated of the indicators that it compares, not what the registers say")
            List<LineSince> since) {}

    /** What one entry adds to the figure; of a correction the difference, of a reversal what it takes back. Or a level. */
    @Schema(name = "LineSince")
    public record LineSince(
            @Schema(description = "The entry or the level") UUID entryId,

            @Schema(
                    description = "ENTRY, CORRECTION, REVERSAL, REGISTRY, LEVEL, LEVEL_CORRECTION or LEVEL_REVERSAL;"
                            + " tolerate others")
            String kind,

            @Nullable UUID of,

            @Schema(description = "The figure's own; of a share one of those that it compares")
            UUID indicatorId,

            UUID unitId,
            LocalDate occurredOn,

            @Schema(description = "Of a level the whole own stock; absent where a level is taken back") @Nullable
            BigDecimal quantity,

            @Nullable String documentNumber,
            Instant recordedAt) {}
}
