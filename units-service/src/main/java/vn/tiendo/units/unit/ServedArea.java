package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * A unit serves an area of another system from a day on; its facts count for that area, too.
 *
 * @param areaId null when it serves none from then on
 */
record ServedArea(
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position,
        @Nullable UUID areaId) implements Act {}
