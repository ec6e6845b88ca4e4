package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/** A reader's remark was kept with a plan. */
public record RemarkNoted(UUID planId, Remark remark, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {}
