package vn.tiendo.plans.deadline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * On which days something recurs: "ngày 10" of each month, "thứ sáu" of each week, "15/12" of each year, "ngày 15 tháng cuối"
 * of each quarter.
 */
final class DaysOfEach {
    private static final String AND = "(?:, (?:va )?| va )(?:ngay )?";
    private static final Pattern DAYS = Pattern.compile("ngay (?<days>\\d{1,2}(?:" + AND + "\\d{1,2})*)");
    private static final Pattern DAY_OF_QUARTER =
            Pattern.compile("(?:ngay (?<day>\\d{1,2}) (?:cua )?)?thang (?<month>dau|cuoi)");
    private static final Pattern WEEKDAY = Pattern.compile("(?:ngay )?(?:thu (?<day>\\w+)|chu nhat)");
    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("2", "hai"),
            List.of("3", "ba"),
            List.of("4", "tu"),
            List.of("5", "nam"),
            List.of("6", "sau"),
            List.of("7", "bay"));
    private static final List<String> BYDAY = List.of("MO", "TU", "WE", "TH", "FR", "SA");

    private DaysOfEach() {}

    /** A rule and how exactly it says when. */
    record Rule(String text, Precision precision) {}

    static Optional<Rule> of(Every every, String what, boolean strict) {
        if (every.isQuarterly()) {
            return ofQuarter(what, strict);
        }
        if (every.isEach(Every.Unit.MONTH)) {
            return ofMonth(what);
        }
        if (every.isEach(Every.Unit.WEEK)) {
            return ofWeek(what);
        }
        return every.isEach(Every.Unit.YEAR) ? ofYear(what, strict) : Optional.empty();
    }

    private static Optional<Rule> ofMonth(String what) {
        var found = DAYS.matcher(what);
        if (found.matches()) {
            var days = Arrays.stream(found.group("days").split(AND))
                    .map(Integer::valueOf)
                    .toList();
            return Optional.of(new Rule("FREQ=MONTHLY;" + byMonthDay(days), Precision.DAY));
        }
        return switch (what) {
            case "cuoi", "ngay cuoi", "ngay cuoi cung", "cuoi thang", "tuan cuoi", "tuan cuoi cung" ->
                Optional.of(new Rule(
                        "FREQ=MONTHLY;BYMONTHDAY=-1", what.startsWith("tuan") ? Precision.WEEK : Precision.MONTH_END));
            case "tuan dau", "tuan dau tien" -> Optional.of(new Rule("FREQ=MONTHLY;BYMONTHDAY=7", Precision.WEEK));
            case "dau" -> Optional.of(new Rule("FREQ=MONTHLY;BYMONTHDAY=10", Precision.WEEK));
            case "giua" -> Optional.of(new Rule("FREQ=MONTHLY;BYMONTHDAY=20", Precision.WEEK));
            default -> Optional.empty();
        };
    }

    // RFC 5545 leaves out a month that has no 30th; people mean its last day.
    private static String byMonthDay(List<Integer> days) {
        if (days.stream().anyMatch(day -> day < 1 || day > 31)) {
            throw new Unreadable(PhraseReason.IMPOSSIBLE_DATE);
        }
        int last = days.getLast();
        if (last == 31 && days.size() == 1) {
            return "BYMONTHDAY=-1";
        }
        if (last > 28 && days.size() == 1) {
            return "BYMONTHDAY="
                    + commas(IntStream.rangeClosed(28, last).boxed().toList()) + ";BYSETPOS=-1";
        }
        return "BYMONTHDAY=" + commas(days);
    }

    private static Optional<Rule> ofQuarter(String what, boolean strict) {
        if (what.equals("cuoi") && !strict) {
            return Optional.of(new Rule("FREQ=MONTHLY;INTERVAL=3", Precision.QUARTER));
        }
        var found = DAY_OF_QUARTER.matcher(what);
        if (!found.matches()) {
            return Optional.empty();
        }
        var months = found.group("month").equals("dau") ? "BYMONTH=1,4,7,10" : "BYMONTH=3,6,9,12";
        var day = found.group("day");
        if (day == null) {
            return Optional.of(new Rule(yearly(months, strict ? "1" : "-1"), Precision.MONTH));
        }
        return Optional.of(
                new Rule("FREQ=YEARLY;" + months + ";" + byMonthDay(List.of(Integer.valueOf(day))), Precision.DAY));
    }

    private static Optional<Rule> ofWeek(String what) {
        var found = WEEKDAY.matcher(what);
        if (!found.matches()) {
            return Optional.empty();
        }
        var written = found.group("day");
        if (written == null) {
            return Optional.of(new Rule("FREQ=WEEKLY;BYDAY=SU", Precision.DAY));
        }
        return IntStream.range(0, WEEKDAYS.size())
                .filter(day -> WEEKDAYS.get(day).contains(written))
                .mapToObj(day -> new Rule("FREQ=WEEKLY;BYDAY=" + BYDAY.get(day), Precision.DAY))
                .findFirst();
    }

    private static Optional<Rule> ofYear(String what, boolean strict) {
        if (what.equals("cuoi") && !strict) {
            return Optional.of(new Rule("FREQ=YEARLY", Precision.YEAR));
        }
        var spans = Arrays.stream(what.split(AND)).map(SpanWords::read).toList();
        if (spans.stream().anyMatch(span -> span.isEmpty() || span.get().year() != null)) {
            return Optional.empty();
        }
        return inYear(
                spans.stream()
                        .flatMap(Optional::stream)
                        .map(named -> named.requirePossible().in(2024))
                        .toList(),
                strict);
    }

    // One rule names the same day of several months; "20/6 và 31/12" would need two.
    private static Optional<Rule> inYear(List<Span> spans, boolean strict) {
        var months = spans.stream()
                .map(span -> (strict ? span.from() : span.through()).getMonthValue())
                .toList();
        var days = spans.stream().map(span -> dayOfMonth(span, strict)).collect(Collectors.toSet());
        if (days.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                yearly("BYMONTH=" + commas(months), days.iterator().next()),
                spans.getFirst().precision()));
    }

    private static String dayOfMonth(Span span, boolean strict) {
        if (strict) {
            return String.valueOf(span.from().getDayOfMonth());
        }
        var last = span.through();
        boolean endOfMonth = span.precision() != Precision.DAY && last.getDayOfMonth() == last.lengthOfMonth();
        return endOfMonth ? "-1" : String.valueOf(last.getDayOfMonth());
    }

    private static String yearly(String months, String day) {
        return "FREQ=YEARLY;" + months + ";BYMONTHDAY=" + day;
    }

    private static String commas(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
