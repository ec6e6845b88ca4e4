package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.Act;

/** An obligation is due at other times from a day on: a deadline was put off, or a frequency that the plan left open set. */
public record ObligationRescheduled(
        UUID obligationId,
        UUID planId,
        Timing timing,
        String reason,
        @Nullable String document,
        LocalDate effectiveOn,
        Instant recordedAt,
        long position)
        implements Act {}
