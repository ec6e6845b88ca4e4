package vn.tiendo.events.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventTypes;

/**
 * A unit sets the calendar of its subtree; the nearest one upward holds, on each day the one in force on that day.
 *
 * @param weekend the days of the week that are off: SATURDAY and so on
 * @param holidays the days that are off besides
 * @param workingDays the days that are worked to make up for others
 */
public record CalendarSet(
        UUID calendarId,
        UUID unitId,
        LocalDate effectiveOn,
        Instant recordedAt,
        List<String> weekend,
        List<LocalDate> holidays,
        List<LocalDate> workingDays)
        implements Event {

    public CalendarSet {
        weekend = List.copyOf(weekend);
        holidays = List.copyOf(holidays);
        workingDays = List.copyOf(workingDays);
    }

    @Override
    public String eventType() {
        return EventTypes.CALENDAR_SET;
    }

    @Override
    public UUID subject() {
        return unitId;
    }
}
