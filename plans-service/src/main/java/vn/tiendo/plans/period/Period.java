package vn.tiendo.plans.period;

import java.time.LocalDate;
import vn.tiendo.plans.statement.Refused;

/** A period of business dates, both ends inclusive; refused with PERIOD_INVALID when it ends before it begins. */
public record Period(LocalDate from, LocalDate through) {

    public Period {
        if (through.isBefore(from)) {
            throw new Refused("PERIOD_INVALID", from, through);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether an act that takes effect on this day comes too late to change how the period is judged. */
    public boolean isOverBefore(LocalDate day) {
        return through.isBefore(day);
    }

    @Override
    public String toString() {
        return from + "/" + through;
    }
}
