package vn.tiendo.reporting.whatif;

import java.time.LocalDate;
import java.util.Optional;
import vn.tiendo.reporting.figure.Supposition;
import vn.tiendo.reporting.knownplan.KnownPlan;

/**
 * A plan and the figures as they would be.
 *
 * @param afterAt the first day after the one asked about on which something supposed takes effect
 */
record Supposed(KnownPlan plan, Supposition figures, Optional<LocalDate> afterAt) {}
