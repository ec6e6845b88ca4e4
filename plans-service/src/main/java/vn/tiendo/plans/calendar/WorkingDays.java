package vn.tiendo.plans.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are off: the weekly rest days, and the holidays; a day that is worked to make up for another counts as
 * worked, whatever else it is (Labour Code 45/2019/QH14, art. 111 and 112).
 */
public record WorkingDays(Set<DayOfWeek> weekend, Set<LocalDate> holidays, Set<LocalDate> madeUp) {
    /** Saturday and Sunday off, no holidays: what holds where nobody has set a calendar. */
    public static final WorkingDays WEEKENDS_OFF =
            new WorkingDays(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());

    public WorkingDays {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        madeUp = Set.copyOf(madeUp);
    }

    public boolean isDayOff(LocalDate day) {
        return !madeUp.contains(day) && (holidays.contains(day) || weekend.contains(day.getDayOfWeek()));
    }

    /** The n-th working day after a day; the day itself for n = 0. */
    public LocalDate after(LocalDate day, int workingDays) {
        var counted = day;
        for (int left = workingDays; left > 0; ) {
            counted = counted.plusDays(1);
            if (!isDayOff(counted)) {
                left--;
            }
        }
        return counted;
    }

    /** The day itself if it is worked, else the last one before it that is. */
    public LocalDate onOrBefore(LocalDate day) {
        var counted = day;
        while (isDayOff(counted)) {
            counted = counted.minusDays(1);
        }
        return counted;
    }
}
