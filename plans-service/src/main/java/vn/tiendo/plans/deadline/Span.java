package vn.tiendo.plans.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days on end, both included. */
record Span(LocalDate from, LocalDate through, Precision precision) {

    static Span day(LocalDate day) {
        return new Span(day, day, Precision.DAY);
    }

    static Span months(int year, int first, int last, Precision precision) {
        var end = LocalDate.of(year, last, 1);
        return new Span(LocalDate.of(year, first, 1), end.withDayOfMonth(end.lengthOfMonth()), precision);
    }

    /** The n-th to the m-th of its days, counted from 1; no further than its end. */
    Span days(int first, int last, Precision how) {
        var end = from.plusDays(last - 1L);
        return new Span(from.plusDays(first - 1L), end.isAfter(through) ? through : end, how);
    }

    /** Refused by the calendar where it has not so many. */
    Span firstDays(int count, Precision how) {
        requireDays(count);
        return days(1, count, how);
    }

    Span lastDays(int count, Precision how) {
        requireDays(count);
        return new Span(through.minusDays(count - 1L), through, how);
    }

    private void requireDays(int count) {
        if (count < 1 || from.plusDays(count - 1L).isAfter(through)) {
            throw new DateTimeException("no " + count + " days");
        }
    }
}
