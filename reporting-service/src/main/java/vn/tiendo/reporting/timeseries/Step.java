package vn.tiendo.reporting.timeseries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.calendar.Period;

/** By what the days of a period are taken together. */
@Schema(name = "TimeSeriesStep")
enum Step {
    DAY {
        @Override
        LocalDate endOf(LocalDate day) {
            return day;
        }
    },
    /** Monday through Sunday. */
    WEEK {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
    },
    MONTH {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.lastDayOfMonth());
        }
    };

    abstract LocalDate endOf(LocalDate day);

    /** The steps of the period in their order; the one that runs is cut at the day, so that its figure is comparable. */
    List<Period> of(Period period, LocalDate at) {
        var steps = new ArrayList<Period>();
        for (var from = period.from();
                !from.isAfter(period.through());
                from = steps.getLast().through().plusDays(1)) {
            var end = earlier(endOf(from), period.through());
            boolean runs = !at.isBefore(from) && at.isBefore(end);
            steps.add(new Period(from, runs ? at : end));
        }
        return steps;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
