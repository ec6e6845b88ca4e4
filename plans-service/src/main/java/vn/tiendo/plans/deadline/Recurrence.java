package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import vn.tiendo.plans.statement.Refused;

/**
 * An RFC 5545 rule as plans use it: of days, not of hours, and "every month" alone means by the end of each month. Refused
 * with RECURRENCE_INVALID.
 */
final class Recurrence {
    private static final Set<Freq> OF_DAYS = Set.of(Freq.YEARLY, Freq.MONTHLY, Freq.WEEKLY, Freq.DAILY);
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final RecurrenceRule rule;

    private Recurrence(RecurrenceRule rule) {
        this.rule = rule;
    }

    static Recurrence read(String text) {
        var rule = parsed(text);
        if (!OF_DAYS.contains(rule.getFreq()) || hasHours(rule)) {
            throw invalid();
        }
        var recurrence = new Recurrence(rule);
        recurrence.requireADay();
        return recurrence;
    }

    // "30 February of each year" is well-formed, and is never.
    private void requireADay() {
        try {
            from(ANY_DAY).next();
        } catch (IllegalArgumentException | NoSuchElementException | ArrayIndexOutOfBoundsException never) {
            throw invalid();
        }
    }

    boolean isInfinite() {
        return rule.isInfinite();
    }

    /** The days that the rule names from the first day on, in order; without end where the rule has none. */
    Iterator<LocalDate> from(LocalDate firstDay) {
        var days = withItsDays().iterator(start(firstDay));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return days.hasNext();
            }

            @Override
            public LocalDate next() {
                return day(days.nextDateTime());
            }
        };
    }

    // A rule that names no day is kept by the end of its calendar year, month or week. RFC 5545 would take the day from
    // the start, which is where the plan begins and not what its words mean.
    private RecurrenceRule withItsDays() {
        if (namesItsDays()) {
            return rule;
        }
        return parsed(rule
                + switch (rule.getFreq()) {
                    case YEARLY -> ";BYMONTH=12;BYMONTHDAY=-1";
                    case MONTHLY -> ";BYMONTHDAY=-1";
                    case WEEKLY -> ";BYDAY=SU";
                    default -> "";
                });
    }

    // "Every third month" is every quarter of the year, whenever the plan begins.
    private DateTime start(LocalDate firstDay) {
        var start = firstDay;
        if (rule.getFreq() == Freq.MONTHLY && !rule.hasPart(Part.BYMONTH) && 12 % rule.getInterval() == 0) {
            int month = (firstDay.getMonthValue() - 1) / rule.getInterval() * rule.getInterval() + rule.getInterval();
            start = month == firstDay.getMonthValue()
                    ? firstDay
                    : firstDay.withDayOfMonth(1).withMonth(month);
        }
        return new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
    }

    private static LocalDate day(DateTime dateTime) {
        return LocalDate.of(dateTime.getYear(), dateTime.getMonth() + 1, dateTime.getDayOfMonth());
    }

    // No constant: the library's parts can only be touched when its rules have been.
    private boolean namesItsDays() {
        return Stream.of(Part.BYMONTH, Part.BYWEEKNO, Part.BYYEARDAY, Part.BYMONTHDAY, Part.BYDAY, Part.BYSETPOS)
                .anyMatch(rule::hasPart);
    }

    private static boolean hasHours(RecurrenceRule rule) {
        return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
    }

    private static RecurrenceRule parsed(String text) {
        try {
            return new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException wrong) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return new Refused("RECURRENCE_INVALID").of("recurrence");
    }
}
