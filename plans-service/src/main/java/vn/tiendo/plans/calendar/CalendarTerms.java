package vn.tiendo.plans.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * A calendar as a unit sets it for its subtree. Refused with DAY_TWICE or HOLIDAY_WORKED.
 *
 * @param madeUp days that are worked to make up for others
 * @param document number of the document that decides it
 */
public record CalendarTerms(
        UUID calendarId,
        UUID unitId,
        Set<DayOfWeek> weekend,
        List<Holiday> holidays,
        List<LocalDate> madeUp,
        @Nullable String document) {

    public CalendarTerms {
        weekend = Set.copyOf(weekend);
        holidays = List.copyOf(holidays);
        madeUp = List.copyOf(madeUp);
        var days = byDay(holidays);
        for (int i = 0; i < madeUp.size(); i++) {
            if (days.containsKey(madeUp.get(i))) {
                throw new Refused("HOLIDAY_WORKED", madeUp.get(i)).of("workingDays");
            }
        }
    }

    private static Map<LocalDate, Holiday> byDay(List<Holiday> holidays) {
        var days = new HashMap<LocalDate, Holiday>();
        for (var holiday : holidays) {
            if (days.put(holiday.day(), holiday) != null) {
                throw new Refused("DAY_TWICE", holiday.day()).of("holidays");
            }
        }
        return days;
    }

    public DayKind kindOf(LocalDate day) {
        if (madeUp.contains(day)) {
            return DayKind.MADE_UP;
        }
        if (holiday(day).isPresent()) {
            return DayKind.HOLIDAY;
        }
        return weekend.contains(day.getDayOfWeek()) ? DayKind.WEEKEND : DayKind.WORKING;
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.day().equals(day)).findFirst();
    }
}
