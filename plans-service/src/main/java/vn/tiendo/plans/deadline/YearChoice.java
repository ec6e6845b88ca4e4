package vn.tiendo.plans.deadline;

import java.util.stream.IntStream;
import vn.tiendo.plans.period.Period;

/** Which year is meant where a phrase names none: the only one that the section or the plan leaves. */
final class YearChoice {
    private final PhraseContext context;

    YearChoice(PhraseContext context) {
        this.context = context;
    }

    Span resolve(NamedSpan named) {
        var year = named.year();
        return year == null ? named.requirePossible().in(onlyYear(named)) : named.in(year);
    }

    private int onlyYear(NamedSpan named) {
        var around = context.section() == null ? context.planPeriod() : context.section();
        if (around == null) {
            throw new Unreadable(PhraseReason.AMBIGUOUS_YEAR);
        }
        var years = IntStream.rangeClosed(
                        around.from().getYear(), around.through().getYear())
                .filter(year -> named.find(year)
                        .filter(days -> isMeant(named, days, around))
                        .isPresent())
                .limit(2)
                .toArray();
        if (years.length != 1) {
            throw new Unreadable(PhraseReason.AMBIGUOUS_YEAR);
        }
        return years[0];
    }

    // What was over when the plan was issued is not asked for.
    private boolean isMeant(NamedSpan named, Span span, Period around) {
        boolean touches = named.yearsLater() > 0
                || (!span.from().isAfter(around.through()) && !span.through().isBefore(around.from()));
        return touches && (context.issueDate() == null || !span.through().isBefore(context.issueDate()));
    }
}
