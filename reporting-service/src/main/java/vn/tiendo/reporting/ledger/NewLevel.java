package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A level that is about to be recorded, or the correction or reversal of one.
 *
 * @param of the level that is corrected or reversed; null for a level of its own
 * @param quantity the whole own stock of the unit at the end of the day; null of a reversal
 */
record NewLevel(
        UUID id,
        LevelKind kind,
        @Nullable UUID of,
        UUID unitId,
        UUID indicatorId,
        LocalDate day,
        @Nullable BigDecimal quantity,
        Provenance provenance) {

    RecordedLevel recorded(Instant recordedAt) {
        return new RecordedLevel(this, recordedAt);
    }
}
