package vn.tiendo.reporting.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The period of a target that matters on a day: one that runs, the latest begun first; else the last one over; else the first to come. */
public final class CurrentPeriod {

    private CurrentPeriod() {}

    public static Optional<Period> on(LocalDate day, List<Period> periods) {
        var running = periods.stream()
                .filter(period -> period.hasStartedBy(day) && !day.isAfter(period.through()))
                .max(Comparator.naturalOrder());
        return running.or(() -> periods.stream()
                        .filter(period -> period.isOverBy(day))
                        .max(Comparator.comparing(Period::through)))
                .or(() -> periods.stream().min(Comparator.naturalOrder()));
    }
}
