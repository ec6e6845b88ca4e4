package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Từ … đến …", "giai đoạn 2026-2030", and months, quarters or years one after another. What one end leaves out the other
 * gives: in "từ tháng 11 đến tháng 02/2027" November is that of 2026.
 */
final class WindowWords {
    private static final Pattern FROM_TO = Pattern.compile("(?:trong (?:thoi gian )?)?(?:ke |bat dau )?tu (?<first>.+?)"
            + " (?:cho )?(?:den|toi) (?:het )?(?<before>truoc )?(?:het )?(?<last>.+)");
    private static final Pattern STAGE = Pattern.compile(
            "(?:trong )?(?:ca )?(?:(?:giai doan|thoi ky|nhiem ky)(?: tu)?(?: nam)? |(?:cac )?nam )?(?<first>\\d{4})-(?<last>\\d{4})");
    private static final Pattern LIST = Pattern.compile("(?:trong )?(?:cac )?(?<unit>thang|quy|nam) (?<items>.+)");
    private static final Pattern BETWEEN = Pattern.compile("(?<range>-)|, (?:va )?| va ");
    private static final Pattern DAY_ALONE = Pattern.compile("(?:ngay )?(?<day>\\d{1,2})");
    private static final Pattern ISSUE = Pattern.compile("nay|(?:ngay|khi) (?:ban hanh|ky).*");

    private WindowWords() {}

    /**
     * @param from absent for "từ nay" in a plan that does not say when it was issued
     * @param due the last day named; with "đến trước", the first that is too late
     */
    record Window(@Nullable LocalDate from, LocalDate due, boolean inclusive, Precision precision) {
        Window {
            if (from != null && due.isBefore(from)) {
                throw new Unreadable(PhraseReason.WINDOW_INVERTED);
            }
        }

        LocalDate lastDay() {
            return inclusive ? due : due.minusDays(1);
        }
    }

    static Optional<Window> read(String words, PhraseContext context) {
        return fromTo(words, context).or(() -> stage(words)).or(() -> list(words, context));
    }

    private static Optional<Window> fromTo(String words, PhraseContext context) {
        var found = FROM_TO.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var strict = found.group("before") != null;
        var first = found.group("first");
        var last = SpanWords.read(found.group("last"));
        if (ISSUE.matcher(first).matches()) {
            return last.map(new YearChoice(context)::resolve).map(end -> window(context.issueDate(), end, strict));
        }
        var alone = DAY_ALONE.matcher(first);
        if (alone.matches()) {
            int day = Integer.parseInt(alone.group("day"));
            return last.map(new YearChoice(context)::resolve).map(end -> window(sameMonth(end, day), end, strict));
        }
        return SpanWords.read(first).flatMap(from -> last.map(to -> joined(from, to, strict, context)));
    }

    private static LocalDate sameMonth(Span end, int day) {
        if (end.precision() != Precision.DAY || day < 1 || day > end.from().lengthOfMonth()) {
            throw new Unreadable(PhraseReason.IMPOSSIBLE_DATE);
        }
        return end.from().withDayOfMonth(day);
    }

    private static Window joined(NamedSpan from, NamedSpan to, boolean strict, PhraseContext context) {
        var years = new YearChoice(context);
        if (to.year() == null && from.year() != null) {
            var start = years.resolve(from);
            var end = to.in(start.from().getYear());
            return window(
                    start.from(),
                    end.through().isBefore(start.from()) ? to.in(end.from().getYear() + 1) : end,
                    strict);
        }
        var end = years.resolve(to);
        if (from.year() != null) {
            return window(years.resolve(from).from(), end, strict);
        }
        var start = from.in(end.through().getYear());
        return window(
                start.from().isAfter(end.through())
                        ? from.in(end.through().getYear() - 1).from()
                        : start.from(),
                end,
                strict);
    }

    private static Window window(@Nullable LocalDate from, Span end, boolean strict) {
        return strict
                ? new Window(from, end.from(), false, end.precision())
                : new Window(from, end.through(), true, end.precision());
    }

    private static Optional<Window> stage(String words) {
        var found = STAGE.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(found.group("first"));
        int last = Integer.parseInt(found.group("last"));
        return Optional.of(new Window(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), true, Precision.YEAR));
    }

    private static Optional<Window> list(String words, PhraseContext context) {
        var found = LIST.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var between = BETWEEN.matcher(found.group("items"));
        if (!between.find()) {
            return Optional.empty();
        }
        boolean range = between.group("range") != null;
        return spans(found.group("unit"), BETWEEN.split(found.group("items")))
                .map(named -> inOneRow(resolved(named, context), range));
    }

    private static Optional<List<NamedSpan>> spans(String unit, String[] items) {
        var spans = new ArrayList<NamedSpan>();
        for (var item : items) {
            var span = SpanWords.read(item.startsWith(unit) ? item : unit + " " + item);
            if (span.isEmpty() || span.get().fuzzy()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(spans);
    }

    // The last of them has the year; each of the others that of the next.
    private static List<Span> resolved(List<NamedSpan> named, PhraseContext context) {
        var spans = new ArrayList<Span>();
        var next = new YearChoice(context).resolve(named.getLast());
        spans.add(next);
        for (var span : named.subList(0, named.size() - 1).reversed()) {
            next = new YearChoice(context).resolve(span.borrowing(next.from().getYear()));
            spans.addFirst(next);
        }
        return spans;
    }

    private static Window inOneRow(List<Span> spans, boolean range) {
        for (int i = 1; i < spans.size() && !range; i++) {
            if (!spans.get(i).from().equals(spans.get(i - 1).through().plusDays(1))) {
                throw new Unreadable(PhraseReason.NOT_UNDERSTOOD);
            }
        }
        var last = spans.getLast();
        return new Window(spans.getFirst().from(), last.through(), true, last.precision());
    }
}
