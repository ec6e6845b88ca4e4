package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.PostedLines.Line;

/** A figure and the entries that it is the sum of. */
@Schema(name = "Explanation")
public record ExplanationView(
        FigureView figure, List<LineView> items, @Nullable String nextCursor) {

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
}
