package vn.tiendo.events.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a task is due, in words and in dates.
 *
 * @param kind DEADLINE, WITHIN_PERIOD, WINDOW, OPEN_START, ONGOING, RECURRING and so on
 * @param rawVi the phrase of the document
 * @param due the date that the phrase names; "before 15/7" names the 15th
 * @param lastAcceptableDay the last day on which it is still in time
 * @param recurrence an RFC 5545 rule
 */
public record Schedule(
        String kind,
        @Nullable String rawVi,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate due,
        @Nullable LocalDate lastAcceptableDay,
        @Nullable String precision,
        @Nullable String recurrence) {}
