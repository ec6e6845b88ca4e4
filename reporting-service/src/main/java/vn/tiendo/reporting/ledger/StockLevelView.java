package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A level of a stock. */
@Schema(name = "StockLevel")
public record StockLevelView(
        UUID id,
        String kind,

        @Schema(description = "The level that is corrected or reversed") @Nullable
        UUID of,

        UUID unitId,
        UUID indicatorId,
        LocalDate day,

        @Schema(description = "Absent of a reversal") @Nullable
        BigDecimal quantity,

        @Schema(description = "From when it is known") Instant recordedAt,
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Document document,
        @Nullable LocalDate statedOn) {

    static StockLevelView of(RecordedLevel recorded) {
        var level = recorded.level();
        var from = level.provenance();
        return new StockLevelView(
                level.id(),
                level.kind().name(),
                level.of(),
                level.unitId(),
                level.indicatorId(),
                level.day(),
                level.quantity(),
                recorded.recordedAt(),
                from.source(),
                from.externalId(),
                from.document(),
                from.statedOn());
    }
}
