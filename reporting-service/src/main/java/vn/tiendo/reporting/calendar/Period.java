package vn.tiendo.reporting.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/** A span of business dates, both ends inclusive (SEMANTICS 1). */
public record Period(LocalDate from, LocalDate through) implements Comparable<Period> {

    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::from).thenComparing(Period::through);

    public Period {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day: " + from + "/" + through);
        }
    }

    /** The calendar year. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The days from the first of any of these through the last of any. */
    public static Period around(Collection<Period> periods) {
        return new Period(
                periods.stream().map(Period::from).min(LocalDate::compareTo).orElseThrow(),
                periods.stream().map(Period::through).max(LocalDate::compareTo).orElseThrow());
    }

    /** Whether the day, taken to its end, lies in the period or after its start. */
    public boolean hasStartedBy(LocalDate at) {
        return !at.isBefore(from);
    }

    /** A period is over on its last day: {@code at} means the end of that day (SEMANTICS 13). */
    public boolean isOverBy(LocalDate at) {
        return !at.isBefore(through);
    }

    /** The day by whose version, and in whose borders, the period is judged: the earlier of {@code at} and its end. */
    public LocalDate judgedOn(LocalDate at) {
        return at.isBefore(through) ? at : through;
    }

    /** Whether the other period begins after this one has ended. */
    public boolean endsBefore(Period other) {
        return through.isBefore(other.from);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** All days, both ends counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, through) + 1;
    }

    /** The days elapsed at the end of {@code at}: none before the start, all after the end. */
    public long daysElapsedBy(LocalDate at) {
        return hasStartedBy(at) ? ChronoUnit.DAYS.between(from, judgedOn(at)) + 1 : 0;
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Period other) {
        return BY_START.compare(this, other);
    }

    @Override
    public String toString() {
        return from + "/" + through;
    }
}
