package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level of a stock was stated, corrected or taken back.
 *
 * @param kind LEVEL, CORRECTION or REVERSAL
 * @param of the level that is corrected or reversed
 * @param quantity null of a reversal
 */
public record StockLevelRecorded(
        UUID levelId,
        String kind,
        @Nullable UUID of,
        UUID unitId,
        UUID indicatorId,
        LocalDate day,
        @Nullable BigDecimal quantity,
        Instant recordedAt) {

    static StockLevelRecorded of(RecordedLevel recorded) {
        var level = recorded.level();
        return new StockLevelRecorded(
                level.id(),
                level.kind().name(),
                level.of(),
                level.unitId(),
                level.indicatorId(),
                level.day(),
                level.quantity(),
                recorded.recordedAt());
    }
}
