package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.ledger.PostedLines.Line;
import vn.tiendo.reporting.ledger.ZeroReports.StatedZero;

/** A figure and the entries that it is the sum of; where it is no number, what says so. */
@Schema(name = "Explanation")
public record ExplanationView(
        FigureView figure,
        List<LineView> items,

        @Schema(
                description =
                        "Of a figure that is ZERO: the reports of zero, in the order of their recording, after all entries")
        @Nullable
        List<StatedZeroView> zeroReports,

        @Schema(
                description =
                        "Of a figure that is MISSING: what is owed, past its cut-off and not there, after all entries")
        @Nullable
        List<MissingReportView> missingReports,

        @Schema(
                description = "Where the figure opens, if not into entries of its own: a ratio, its numerator first,"
                        + " and a stock that units state")
        @Nullable
        List<String> opensAt,

        @Nullable String nextCursor) {

    /** What one entry adds to the figure; of a correction the difference, of a reversal what it takes back. */
    @Schema(name = "ExplanationLine")
    public record LineView(
            UUID entryId,
            String kind,
            @Nullable UUID of,
            UUID unitId,
            LocalDate occurredOn,
            BigDecimal quantity,
            @Nullable String source,
            @Nullable String externalId,
            @Nullable String documentNumber,
            Instant recordedAt) {

        static LineView of(Line line) {
            return new LineView(
                    line.entryId(),
                    line.kind().name(),
                    line.of(),
                    line.unitId(),
                    line.occurredOn(),
                    line.quantity(),
                    line.source(),
                    line.externalId(),
                    line.documentNumber(),
                    line.recordedAt());
        }
    }

    /** A report that nothing happened; it counts for its whole period, whatever {@code at}. */
    @Schema(name = "ExplainedZero")
    public record StatedZeroView(UUID id, UUID unitId, PeriodView period, Instant recordedAt) {

        static StatedZeroView of(StatedZero zero) {
            return new StatedZeroView(zero.id(), zero.unitId(), PeriodView.of(zero.period()), zero.recordedAt());
        }
    }

    /** A report that a unit owes: missing from the day after its cut-off. */
    @Schema(name = "ExplainedMissingReport")
    public record MissingReportView(
            UUID obligationInstanceId,
            UUID obligationId,
            UUID unitId,
            PeriodView period,

            @Schema(description = "The last day whose figures it counts")
            LocalDate cutoff) {

        static MissingReportView of(OwedReport owed) {
            return new MissingReportView(
                    owed.instanceId(), owed.obligationId(), owed.unitId(), PeriodView.of(owed.period()), owed.cutoff());
        }
    }
}
