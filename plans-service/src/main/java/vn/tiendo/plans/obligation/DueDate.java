package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;

/**
 * One time that a report is due.
 *
 * @param key tells it from the others of the same obligation, and stays
 * @param from the first day on which it can be given; absent where it is not bounded
 * @param period the days on which it reports; absent where the plan names none
 * @param named the calendar period that it is called after, where the days are others
 * @param cutoff the last day whose figures it counts; absent where it gives no figures
 */
public record DueDate(
        String key,
        @Nullable LocalDate from,
        LocalDate lastAcceptableDay,
        @Nullable Period period,
        @Nullable Period named,
        @Nullable LocalDate cutoff) {}
