package vn.tiendo.reporting.knowncalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A calendar that a unit set for its subtree.
 *
 * @param weekend the days of the week that are off
 * @param holidays the days that are off besides
 * @param worked the days that are worked to make up for others
 */
record KnownCalendar(
        UUID unitId, LocalDate effectiveOn, Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> worked) {

    KnownCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    boolean isDayOff(LocalDate day) {
        return !worked.contains(day) && (holidays.contains(day) || weekend.contains(day.getDayOfWeek()));
    }
}
