package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a unit serves an area from a day on, or none. */
public record ServedAreaView(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        @Nullable UUID areaId) {

    static ServedAreaView of(ServedArea act) {
        return new ServedAreaView(act.unitId(), act.effectiveOn(), act.recordedAt(), act.areaId());
    }
}
