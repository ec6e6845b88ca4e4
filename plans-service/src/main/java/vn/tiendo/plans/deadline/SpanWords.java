package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days in words: a day, a month, a quarter, months of a year, a year, or a part of these. "Đầu", "giữa" and "cuối tháng" are
 * its three thirds, "tuần đầu" its first seven days, "cuối quý" its last month and "cuối năm" its last quarter.
 */
final class SpanWords {
    private static final String YEAR =
            "(?:/(?<y>\\d+)|,? (?:cua )?(?:(?<now>nam nay|nam do)|(?<next>nam sau|nam ke tiep|nam tiep theo|nam lien ke)))?";
    private static final String WHOLE = "(?<whole>(?:thang|quy|nam|q|t).*|\\d{4})";

    private record Form(Pattern pattern, Function<Matcher, Optional<NamedSpan>> days) {
        static Form of(String pattern, Function<Matcher, Optional<NamedSpan>> days) {
            return new Form(Pattern.compile(pattern), days);
        }

        static Form exact(String pattern, Function<Matcher, NamedSpan> days) {
            return of(pattern, found -> Optional.of(days.apply(found)));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.exact("(?:cuoi )?(?:ngay )?(?<d>\\d{1,2})/(?<m>\\d{1,2})" + YEAR, SpanWords::day),
            Form.exact("(?:thang |t\\.?)(?<m>\\d{1,2})" + YEAR, SpanWords::month),
            Form.exact("(?:quy |q\\.?)(?<q>i{1,3}|iv|v|vi|\\d)" + YEAR, SpanWords::quarter),
            Form.exact("nam(?: (?<y>\\d+))?|(?:nam )?(?<only>\\d{4})|(?<now>nam nay)", SpanWords::year),
            Form.exact(
                    "(?<n>\\d{1,2}) thang (?<side>dau|cuoi) (?:cua )?nam(?: (?<y>\\d+))?|(?<half>nua) (?<halfside>dau|cuoi) (?:cua )?nam(?: (?<hy>\\d+))?",
                    SpanWords::monthsOfYear),
            Form.of("(?<side>dau|giua|cuoi) (?:cua )?" + WHOLE, SpanWords::part),
            Form.of("nua (?<side>dau|cuoi) (?:cua )?" + WHOLE, SpanWords::halfMonth),
            Form.of(
                    "tuan (?:le )?(?:thu )?(?<n>dau(?: tien)?|cuoi(?: cung)?|nhat|hai|ba|tu|nam|\\d) (?:cua )?" + WHOLE,
                    SpanWords::week),
            Form.of("(?<n>\\d{1,2}) ngay (?<side>dau|cuoi)(?: tien| cung)? (?:cua )?" + WHOLE, SpanWords::someDays));

    private SpanWords() {}

    /** Empty where these are no days. */
    static Optional<NamedSpan> read(String words) {
        for (var form : FORMS) {
            var found = form.pattern().matcher(words);
            if (found.matches()) {
                return form.days().apply(found);
            }
        }
        return Optional.empty();
    }

    private static NamedSpan day(Matcher found) {
        int day = number(found, "d");
        int month = number(found, "m");
        return dated(found, year -> Span.day(LocalDate.of(year, month, day)));
    }

    private static NamedSpan month(Matcher found) {
        int month = number(found, "m");
        return dated(found, year -> Span.months(year, month, month, Precision.MONTH));
    }

    private static NamedSpan quarter(Matcher found) {
        int last = 3 * quarterNumber(found.group("q"));
        return dated(found, year -> Span.months(year, last - 2, last, Precision.QUARTER));
    }

    private static NamedSpan year(Matcher found) {
        var digits = found.group("y") == null ? found.group("only") : found.group("y");
        return NamedSpan.of(Years.read(digits), year -> Span.months(year, 1, 12, Precision.YEAR));
    }

    private static NamedSpan monthsOfYear(Matcher found) {
        boolean half = found.group("half") != null;
        int count = half ? 6 : number(found, "n");
        boolean first = "dau".equals(found.group(half ? "halfside" : "side"));
        var precision = count == 6 ? Precision.HALF : count % 3 == 0 ? Precision.QUARTER : Precision.MONTH;
        return NamedSpan.of(
                Years.read(found.group(half ? "hy" : "y")),
                year -> Span.months(year, first ? 1 : 13 - count, first ? count : 12, precision));
    }

    private static Optional<NamedSpan> part(Matcher found) {
        var side = found.group("side");
        return read(found.group("whole")).map(named -> named.fuzzily(whole -> part(whole, side)));
    }

    private static Span part(Span whole, String side) {
        return switch (whole.precision()) {
            case MONTH -> third(whole, side);
            case QUARTER -> {
                int month = whole.from().getMonthValue()
                        + List.of("dau", "giua", "cuoi").indexOf(side);
                yield Span.months(whole.from().getYear(), month, month, Precision.MONTH);
            }
            case YEAR -> quarterAtTheSide(whole, side);
            default -> throw new Unreadable(PhraseReason.NOT_UNDERSTOOD);
        };
    }

    private static Span third(Span month, String side) {
        return switch (side) {
            case "dau" -> month.days(1, 10, Precision.WEEK);
            case "giua" -> month.days(11, 20, Precision.WEEK);
            default -> month.days(21, 31, Precision.MONTH_END);
        };
    }

    private static Span quarterAtTheSide(Span year, String side) {
        int number = year.from().getYear();
        return switch (side) {
            case "dau" -> Span.months(number, 1, 3, Precision.QUARTER);
            case "cuoi" -> Span.months(number, 10, 12, Precision.QUARTER);
            default -> throw new Unreadable(PhraseReason.NOT_UNDERSTOOD);
        };
    }

    private static Optional<NamedSpan> halfMonth(Matcher found) {
        boolean first = "dau".equals(found.group("side"));
        return ofMonth(found, month -> first ? month.days(1, 15, Precision.WEEK) : month.days(16, 31, Precision.WEEK));
    }

    private static Optional<NamedSpan> week(Matcher found) {
        int week = Weeks.number(found.group("n"));
        return ofMonth(
                found,
                month -> week == Weeks.LAST
                        ? month.lastDays(7, Precision.WEEK)
                        : month.days(7 * week - 6, 7 * week, Precision.WEEK));
    }

    private static Optional<NamedSpan> someDays(Matcher found) {
        int count = number(found, "n");
        boolean first = "dau".equals(found.group("side"));
        return read(found.group("whole"))
                .map(named -> named.fuzzily(
                        whole -> first ? whole.firstDays(count, Precision.DAY) : whole.lastDays(count, Precision.DAY)));
    }

    private static Optional<NamedSpan> ofMonth(Matcher found, UnaryOperator<Span> part) {
        return read(found.group("whole"))
                .filter(named -> named.in(2024).precision() == Precision.MONTH)
                .map(named -> named.fuzzily(part));
    }

    private static NamedSpan dated(Matcher found, IntFunction<Span> inYear) {
        var named = NamedSpan.of(Years.read(found.group("y")), inYear);
        return found.group("next") == null ? named : named.ofTheYearAfter();
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    /** From roman or arabic digits; a fifth quarter is read, and is no date. */
    static int quarterNumber(@Nullable String written) {
        int roman = List.of("i", "ii", "iii", "iv", "v", "vi").indexOf(written);
        return roman >= 0 ? roman + 1 : Integer.parseInt(String.valueOf(written));
    }
}
