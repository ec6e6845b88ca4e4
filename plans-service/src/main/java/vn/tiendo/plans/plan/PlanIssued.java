package vn.tiendo.plans.plan;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.actlog.Act;

/** A plan was issued. */
public record PlanIssued(PlanTerms terms, LocalDate effectiveOn, Instant recordedAt, long position) implements Act {}
