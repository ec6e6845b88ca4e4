package vn.tiendo.reporting.targetchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;

/** A target stands otherwise than before. */
public record TargetStateChange(
        UUID id,
        UUID targetId,
        UUID planId,
        UUID unitId,
        Period period,
        String former,
        String state,
        @Nullable String percent,
        LocalDate onDay,
        Instant recordedAt) {

    TargetStateChange recordedAt(Instant instant) {
        return new TargetStateChange(id, targetId, planId, unitId, period, former, state, percent, onDay, instant);
    }
}
