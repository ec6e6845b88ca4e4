package vn.tiendo.plans.indicator;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.actlog.Act;

/** An indicator was defined. */
public record IndicatorDefined(IndicatorTerms terms, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {}
