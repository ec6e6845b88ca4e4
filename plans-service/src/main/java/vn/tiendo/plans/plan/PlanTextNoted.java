package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** A text was noted with a plan. */
public record PlanTextNoted(UUID planId, PlanText text, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {}
