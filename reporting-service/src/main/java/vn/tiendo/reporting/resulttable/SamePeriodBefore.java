package vn.tiendo.reporting.resulttable;

import java.time.LocalDate;
import vn.tiendo.reporting.calendar.Period;

/** The same period of the year before ("cùng kỳ"): what ends with its month does so in every year. */
final class SamePeriodBefore {

    private SamePeriodBefore() {}

    static Period of(Period period) {
        return new Period(period.from().minusYears(1), aYearBefore(period.through()));
    }

    private static LocalDate aYearBefore(LocalDate day) {
        var before = day.minusYears(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }
}
