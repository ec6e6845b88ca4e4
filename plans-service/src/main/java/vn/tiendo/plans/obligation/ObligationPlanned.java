package vn.tiendo.plans.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.actlog.Act;

/**
 * A plan wants something reported.
 *
 * @param effectiveOn only the day of the paper: it counts from when it is known (SEMANTICS 13)
 */
public record ObligationPlanned(
        UUID planId, ObligationTerms terms, LocalDate effectiveOn, Instant recordedAt, long position) implements Act {}
