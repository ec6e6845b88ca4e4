package vn.tiendo.plans.obligation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tiendo.plans.period.Period;

/** The calendar periods that reports are called after: "tháng", "quý", "6 tháng", "năm". */
public enum ReportingCycle {
    MONTH(1),
    QUARTER(3),
    HALF(6),
    YEAR(12);

    private static final Pattern FREQUENCY = Pattern.compile("FREQ=(MONTHLY|YEARLY)");
    private static final Pattern INTERVAL = Pattern.compile("INTERVAL=(\\d{1,4})");
    private static final Pattern BY_MONTH = Pattern.compile("BYMONTH=([0-9,]+)");
    private static final int MONTHS_OF_A_YEAR = 12;

    private final int months;

    ReportingCycle(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** The cycle of which the days are a whole period; empty for others, such as nine months. */
    static Optional<ReportingCycle> of(Period period) {
        return Arrays.stream(values())
                .filter(cycle -> cycle.containing(period.from()).equals(period))
                .findFirst();
    }

    /** How often an RFC 5545 rule asks; empty where that is no cycle of reports, such as every week or every third year. */
    static Optional<ReportingCycle> ofRule(String rule) {
        var frequency = FREQUENCY.matcher(rule);
        if (!frequency.find()) {
            return Optional.empty();
        }
        int interval = first(INTERVAL, rule).map(Integer::parseInt).orElse(1);
        if (frequency.group(1).equals("MONTHLY")) {
            return ofMonths(interval);
        }
        int times =
                first(BY_MONTH, rule).map(months -> months.split(",").length).orElse(1);
        return interval == 1 && MONTHS_OF_A_YEAR % times == 0 ? ofMonths(MONTHS_OF_A_YEAR / times) : Optional.empty();
    }

    /** The period of this cycle in which the day lies. */
    Period containing(LocalDate day) {
        int firstMonth = (day.getMonthValue() - 1) / months * months + 1;
        var from = LocalDate.of(day.getYear(), firstMonth, 1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    /** The period on which a report due on the day reports: the one whose end is nearest, of two the earlier. */
    Period reportedBy(LocalDate lastAcceptableDay) {
        var running = containing(lastAcceptableDay);
        var before = containing(running.from().minusDays(1));
        long sinceItsEnd = ChronoUnit.DAYS.between(before.through(), lastAcceptableDay);
        long untilItsEnd = ChronoUnit.DAYS.between(lastAcceptableDay, running.through());
        return untilItsEnd < sinceItsEnd ? running : before;
    }

    private static Optional<ReportingCycle> ofMonths(int months) {
        return Arrays.stream(values()).filter(cycle -> cycle.months == months).findFirst();
    }

    private static Optional<String> first(Pattern pattern, String rule) {
        return pattern.matcher(rule).results().findFirst().map((MatchResult found) -> found.group(1));
    }
}
