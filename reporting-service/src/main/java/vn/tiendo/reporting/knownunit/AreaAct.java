package vn.tiendo.reporting.knownunit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From a day on a unit serves an area of another system; without one it serves none. */
public record AreaAct(
        UUID unitId,
        LocalDate effectiveOn,
        Instant statedAt,
        long position,
        @Nullable UUID areaId) implements StatedAct {}
