package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time that something is to be done.
 *
 * @param key tells it from the others of the same deadline, and stays: a day, or {@code once}
 * @param from the first day on which it can be done; absent where it is not bounded
 * @param lastAcceptableDay absent for what is never overdue
 */
public record Occurrence(
        String key, @Nullable LocalDate from, @Nullable LocalDate lastAcceptableDay) {
    /** The key of what does not recur. */
    public static final String ONCE = "once";

    static Occurrence once(@Nullable LocalDate from, @Nullable LocalDate lastAcceptableDay) {
        return new Occurrence(ONCE, from, lastAcceptableDay);
    }
}
