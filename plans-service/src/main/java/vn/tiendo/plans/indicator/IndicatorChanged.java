package vn.tiendo.plans.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** An indicator was changed from a day on. */
public record IndicatorChanged(
        UUID changeId,
        UUID indicatorId,
        IndicatorChange change,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
