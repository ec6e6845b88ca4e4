package vn.tiendo.plans.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a unit and of those above it, the nearest first.
 *
 * @param inForce that by which the day asked about goes; absent where none does, and the weekends are off
 */
@Schema
record CalendarsView(List<CalendarView> items, @Nullable UUID inForce, LocalDate at, Instant knownAt) {

    static CalendarsView of(CalendarsInForce calendars, LocalDate at, Instant knownAt) {
        return new CalendarsView(
                calendars.all().stream().map(CalendarView::of).toList(),
                calendars.on(at).map(set -> set.terms().calendarId()).orElse(null),
                at,
                knownAt);
    }
}
