package vn.tiendo.units.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/**
 * An act on a unit: its creation, a change from a date, its end, or that an end has no effect.
 *
 * @param effectiveOn of an end, the first day on which the unit does not exist any more
 * @param cause the succession by which the unit changes or ends, or whose end is void
 */
record UnitAct(
        UUID unitId,
        UnitActType type,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position,
        UnitTerms terms,
        @Nullable UUID cause)
        implements Act {}
