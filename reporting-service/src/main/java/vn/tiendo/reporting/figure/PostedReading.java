package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.LaterPostings.LaterPosting;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** Reads what was posted and adds it up: from the counters, or from sums kept of an earlier answer and what came since. */
final class PostedReading {

    /** Above this it is as cheap to read the counters. */
    private static final int MOST_SINCE = 5_000;

    /** To settle sums costs as much as they hold: those of one commune at once, those of a country now and then. */
    private static final int SUMS_SETTLED_FOR_A_POSTING = 50;

    private static final int SETTLED_FROM = 500;

    private final FigureSources sources;
    private final UnitHistory history;
    private final Contributors contributors;
    private final AsOf view;
    private final KeptSums kept;
    private final @Nullable UUID top;

    PostedReading(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            AsOf view,
            KeptSums kept,
            @Nullable UUID top) {
        this.sources = sources;
        this.history = history;
        // Of all indicators together: who counts through an area is read, and each sum takes what is its own.
        this.contributors = new Contributors(history, carry, true);
        this.view = view;
        this.kept = kept;
        this.top = top;
    }

    /** @param empty a new sum for each question, in the borders in which it is counted */
    PostedSums read(KeptSums.Asked asked, Map<Span, List<Question>> bySpan, Map<Question, RollUp> empty) {
        var earlier = kept.upTo(view.knownAt(), asked);
        var sums = earlier == null ? null : continued(asked, earlier, bySpan);
        if (sums == null) {
            sums = fromCounters(bySpan, empty);
            kept.keep(asked, sums);
        }
        return sums;
    }

    /**
     * Null where too much came since, or something was taken back: then what still stands is not known from the sums. Where a
     * register counts those that a succession names follows from all that was said of them.
     */
    private @Nullable PostedSums continued(KeptSums.Asked asked, PostedSums earlier, Map<Span, List<Question>> bySpan) {
        var indicators = new HashSet<UUID>();
        bySpan.keySet().forEach(span -> indicators.add(span.indicatorId()));
        var named = history.itemsAround(top);
        if (sources.laterPostings().saidOf(named, earlier.knownAt(), view.knownAt())) {
            return null;
        }
        var since = sources.laterPostings().between(earlier.knownAt(), view.knownAt(), indicators, MOST_SINCE);
        if (since.isEmpty()) {
            return earlier;
        }
        if (since.size() == MOST_SINCE
                || since.stream()
                        .anyMatch(posting -> posting.made() < 0
                                || posting.counted() && !Collections.disjoint(posting.itemIds(), named))) {
            return null;
        }
        var sums = earlier.continuedTo(view.knownAt());
        since.forEach(posting -> add(sums, posting, named, bySpan));
        if (since.size() >= SETTLED_FROM || since.size() * SUMS_SETTLED_FOR_A_POSTING >= sums.sizeSettled()) {
            kept.keep(asked, sums.settled());
        }
        return sums;
    }

    private static void add(PostedSums sums, LaterPosting posting, Set<UUID> named, Map<Span, List<Question>> bySpan) {
        var items = new HashSet<>(posting.itemIds());
        items.retainAll(named);
        if (items.isEmpty() && !sums.units().contains(posting.unitId())) {
            return;
        }
        var amount = new Amount(posting.quantity(), posting.made(), false);
        bySpan.forEach((span, questions) -> {
            if (span.indicatorId().equals(posting.indicatorId())
                    && !posting.occurredOn().isBefore(span.from())
                    && !posting.occurredOn().isAfter(span.through())) {
                for (var question : questions) {
                    sums.of(question).add(posting.unitId(), posting.occurredOn(), items, amount);
                    if (posting.made() > 0) {
                        sums.posted(question, posting.unitId());
                    }
                }
            }
        });
    }

    private PostedSums fromCounters(Map<Span, List<Question>> bySpan, Map<Question, RollUp> empty) {
        var begins = begins(bySpan.keySet(), empty.values());
        var sums = new PostedSums(view.knownAt(), units(bySpan.keySet(), begins, empty.values()), empty);
        addOwnFigures(bySpan, begins, sums);
        addItemFacts(bySpan, sums);
        return sums;
    }

    private void addOwnFigures(Map<Span, List<Question>> bySpan, List<LocalDate> begins, PostedSums sums) {
        var spans = List.copyOf(bySpan.keySet());
        sources.ownFigures().byStretch(spans, sums.units(), begins, view.knownAt(), own -> {
            var amount = new Amount(own.quantity(), own.made(), false);
            for (var question : bySpan.getOrDefault(own.span(), List.of())) {
                sums.of(question).add(own.unitId(), own.day(), amount);
                if (own.made() > 0) {
                    sums.posted(question, own.unitId());
                }
            }
        });
    }

    /** Own figures know no enterprise: what went another way with one is taken from where they put it. */
    private void addItemFacts(Map<Span, List<Question>> bySpan, PostedSums sums) {
        var items = history.itemsAround(top);
        var facts = sources.itemFacts().knownAt(List.copyOf(bySpan.keySet()), items, view.knownAt());
        for (var fact : sources.stays().begun(facts, items, view.knownAt())) {
            for (var question : bySpan.getOrDefault(fact.span(), List.of())) {
                var sum = sums.of(question);
                var amount = new Amount(fact.quantity(), fact.made(), false);
                sum.add(fact.unitId(), fact.occurredOn(), amount.negated());
                sum.add(fact.unitId(), fact.occurredOn(), fact.since(), fact.itemIds(), amount);
            }
        }
    }

    /** The days within the spans from which on facts may count elsewhere. */
    private List<LocalDate> begins(Collection<Span> spans, Collection<RollUp> sums) {
        var first = spans.stream().map(Span::from).min(LocalDate::compareTo).orElseThrow();
        var last = spans.stream().map(Span::through).max(LocalDate::compareTo).orElseThrow();
        var begins = new TreeSet<LocalDate>();
        sums.stream()
                .map(RollUp::borders)
                .distinct()
                .forEach(borders -> begins.addAll(borders.stretches(history, first, last)));
        begins.remove(first);
        return new ArrayList<>(begins);
    }

    private Set<UUID> units(Collection<Span> spans, List<LocalDate> begins, Collection<RollUp> sums) {
        if (top == null) {
            return history.units();
        }
        var days = new TreeSet<>(begins);
        spans.forEach(span -> days.add(span.from()));
        var found = new LinkedHashSet<UUID>();
        sums.stream()
                .map(RollUp::borders)
                .distinct()
                .forEach(borders -> days.stream()
                        .filter(day -> spans.stream()
                                .anyMatch(span -> !day.isBefore(span.from()) && !day.isAfter(span.through())))
                        .forEach(day -> found.addAll(contributors.to(new Extent.OfUnit(top), day, borders))));
        return found;
    }
}
