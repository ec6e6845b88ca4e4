package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan is another unit's from a day on. */
public record PlanOwnerChanged(
        UUID planId,
        UUID unitId,
        LocalDate effectiveOn,
        String reason,
        @Nullable String document,
        Instant recordedAt) {}
