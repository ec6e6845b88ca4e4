package vn.tiendo.plans.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiendo.actlog.Act;

/** A unit set a calendar for itself and all below it, from a day on. */
public record CalendarSet(CalendarTerms terms, LocalDate effectiveOn, Instant recordedAt, long position)
        implements Act {}
