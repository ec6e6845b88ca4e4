package vn.tiendo.plans.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time to which work that goes on or recurs is limited: by its own words, else by its section, else not at all. */
record Bounds(@Nullable LocalDate from, @Nullable LocalDate through) {
    private static final Pattern IN = Pattern.compile("(?:trong|o) (?:ca )?(?<days>.+)");
    private static final Pattern SINCE = Pattern.compile("(?:ke |bat dau )?tu (?<days>.+?)(?: tro di)?");
    private static final Pattern UNTIL = Pattern.compile("(?:den|toi|cho den)(?: het)? (?<days>.+)");
    private static final Pattern EACH_MONTH = Pattern.compile("o cac thang(?: trong nam)?|trong cac thang");

    /** Empty where the words bound nothing that is known. */
    static Optional<Bounds> read(String words, PhraseContext context) {
        if (words.isEmpty() || EACH_MONTH.matcher(words).matches()) {
            return Optional.of(ofSection(context));
        }
        var window = WindowWords.read(words, context);
        if (window.isPresent()) {
            return window.map(days -> new Bounds(days.from(), days.lastDay()));
        }
        return span(IN, words, context)
                .map(days -> new Bounds(days.from(), days.through()))
                .or(() -> span(SINCE, words, context).map(days -> new Bounds(days.from(), null)))
                .or(() -> span(UNTIL, words, context).map(days -> new Bounds(null, days.through())));
    }

    static Bounds ofSection(PhraseContext context) {
        var section = context.section();
        return section == null ? new Bounds(null, null) : new Bounds(section.from(), section.through());
    }

    private static Optional<Span> span(Pattern pattern, String words, PhraseContext context) {
        var found = pattern.matcher(words);
        return found.matches()
                ? SpanWords.read(found.group("days")).map(new YearChoice(context)::resolve)
                : Optional.empty();
    }
}
