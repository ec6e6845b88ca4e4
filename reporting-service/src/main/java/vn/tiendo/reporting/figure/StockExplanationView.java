package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stock and the own stocks that it is the sum of. */
@Schema(name = "StockExplanation")
public record StockExplanationView(
        FigureView figure,
        List<StockLineView> items,
        @Nullable String nextCursor) {

    /** The own stock of one unit or bucket: its level, the movements after it, and what successions brought or took. */
    @Schema(name = "StockExplanationLine")
    public record StockLineView(
            @Schema(description = "Of a bucket the unit whose it is; absent of the bucket of a system") @Nullable
            UUID unitId,

            @Schema(description = "UNIT, BUCKET or SYSTEM_BUCKET")
            String holder,

            BigDecimal quantity,

            @Schema(description = "false: only an opening stands behind it")
            boolean reported,

            @Nullable StatedLevelView level,

            @Schema(description = "Sum of the movements after the level, or of all where there is none")
            BigDecimal movements,

            @Schema(description = "Sum of what successions brought, less what they took, after the level")
            BigDecimal openings,

            @Schema(description = "Where its movements open into entries, those of units below it among them") @Nullable
            String entries) {}

    /** The level that counts. */
    @Schema(name = "ExplainedLevel")
    public record StatedLevelView(UUID id, LocalDate day, BigDecimal quantity) {}
}
