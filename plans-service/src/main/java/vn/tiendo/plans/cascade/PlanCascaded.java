package vn.tiendo.plans.cascade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** A plan was issued to carry out another. */
public record PlanCascaded(UUID planId, ParentLink link, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {}
