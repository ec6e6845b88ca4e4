package vn.tiendo.plans.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The days of a unit, each with what its calendar makes of it.
 *
 * @param workingDays how many of them are worked
 */
@Schema
record WorkingDaysView(
        UUID unitId, LocalDate from, LocalDate through, int workingDays, List<Day> days, Instant knownAt) {

    /** One day; a holiday with its name. */
    @Schema(name = "CalendarDay")
    record Day(
            LocalDate day,
            DayKind kind,
            @Nullable String nameVi,
            @Nullable String nameEn) {

        static Day of(LocalDate day, CalendarsInForce calendars) {
            var holiday = calendars.on(day).flatMap(set -> set.terms().holiday(day));
            var kind = calendars.kindOf(day);
            return new Day(
                    day,
                    kind,
                    holiday.map(Holiday::nameVi).orElse(null),
                    holiday.map(Holiday::nameEn).orElse(null));
        }
    }

    static WorkingDaysView of(
            UUID unitId, LocalDate from, LocalDate through, CalendarsInForce calendars, Instant knownAt) {
        var days = from.datesUntil(through.plusDays(1))
                .map(day -> Day.of(day, calendars))
                .toList();
        int worked = (int) days.stream().filter(day -> !day.kind().isOff()).count();
        return new WorkingDaysView(unitId, from, through, worked, days, knownAt);
    }
}
