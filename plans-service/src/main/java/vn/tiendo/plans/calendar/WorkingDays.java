package vn.tiendo.plans.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/** Which days are worked. Pure: whoever has a calendar can count by it. */
public interface WorkingDays {
    /** Saturday and Sunday off, no holidays: what holds where nobody has set a calendar. */
    WorkingDays WEEKENDS_OFF =
            day -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    boolean isDayOff(LocalDate day);

    /** The n-th working day after a day; the day itself for n = 0. */
    default LocalDate after(LocalDate day, int workingDays) {
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
    default LocalDate onOrBefore(LocalDate day) {
        var counted = day;
        while (isDayOff(counted)) {
            counted = counted.minusDays(1);
        }
        return counted;
    }
}
