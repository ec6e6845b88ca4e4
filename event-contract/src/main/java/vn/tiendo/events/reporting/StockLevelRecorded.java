package vn.tiendo.events.reporting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A level of a stock was stated, corrected or taken back. Of two on one unit and day the later recorded stands.
 *
 * @param kind LEVEL, CORRECTION or REVERSAL
 * @param of the level that is corrected or reversed
 * @param day at whose end the unit had this much
 * @param quantity the whole own stock of the unit; absent of a reversal
 */
public record StockLevelRecorded(
        UUID levelId,
        String kind,
        @Nullable UUID of,
        UUID unitId,
        UUID indicatorId,
        LocalDate day,
        @Nullable BigDecimal quantity,
        Instant recordedAt)
        implements Event {

    @Override
    public String eventType() {
        return EventTypes.STOCK_LEVEL_RECORDED;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
