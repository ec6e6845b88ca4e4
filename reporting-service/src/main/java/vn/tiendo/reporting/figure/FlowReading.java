package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.OwnFigure;
import vn.tiendo.reporting.ledger.OwnFigures.Span;

/** Reads the flows of several questions together and adds them to their sums. */
final class FlowReading {

    private final FigureSources sources;
    private final UnitHistory history;
    private final BorderCarry carry;
    private final Indicators indicators;
    // Of all indicators together: who counts through an area is read, and each sum takes what is its own.
    private final Contributors contributors;
    private final AsOf view;
    private final @Nullable UUID top;

    FlowReading(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            Indicators indicators,
            AsOf view,
            @Nullable UUID top) {
        this.sources = sources;
        this.history = history;
        this.carry = carry;
        this.indicators = indicators;
        this.contributors = new Contributors(history, carry, true);
        this.view = view;
        this.top = top;
    }

    /** @param sums the questions and the sums of each, in borders of one kind */
    void read(Map<Question, RollUp> sums) {
        var bySpan = sums.keySet().stream()
                .filter(question -> question.period().hasStartedBy(view.at()) || isStock(question))
                .collect(Collectors.groupingBy(this::spanOf));
        if (!bySpan.isEmpty()) {
            addOwnFigures(bySpan, sums);
            addItemFacts(bySpan, sums);
        }
        addZeroReports(sums);
    }

    private void addOwnFigures(Map<Span, List<Question>> bySpan, Map<Question, RollUp> sums) {
        var begins = begins(bySpan.keySet(), sums.values());
        var units = units(bySpan.keySet(), begins, sums.values());
        for (OwnFigure own :
                sources.ownFigures().byStretch(List.copyOf(bySpan.keySet()), units, begins, view.knownAt())) {
            var amount = new Amount(own.quantity(), own.made(), false);
            bySpan.getOrDefault(own.span(), List.of())
                    .forEach(question ->
                            Objects.requireNonNull(sums.get(question)).add(own.unitId(), own.day(), amount));
        }
    }

    /** Own figures know no enterprise: what went another way with one is taken from where they put it. */
    private void addItemFacts(Map<Span, List<Question>> bySpan, Map<Question, RollUp> sums) {
        var items = history.successions().items();
        for (var fact : sources.itemFacts().knownAt(List.copyOf(bySpan.keySet()), items, view.knownAt())) {
            for (var question : bySpan.getOrDefault(fact.span(), List.of())) {
                var sum = Objects.requireNonNull(sums.get(question));
                var amount = new Amount(fact.quantity(), fact.made(), false);
                sum.add(fact.unitId(), fact.occurredOn(), amount.negated());
                sum.add(fact.unitId(), fact.occurredOn(), fact.itemIds(), amount);
            }
        }
    }

    private void addZeroReports(Map<Question, RollUp> sums) {
        var asked = sums.keySet().stream().map(Question::indicatorId).collect(Collectors.toSet());
        for (var report : sources.zeroReports().knownAt(view.knownAt(), asked)) {
            sums.forEach((question, sum) -> {
                if (question.indicatorId().equals(report.indicatorId())
                        && question.period().overlaps(report.period())) {
                    sum.add(report.unitId(), report.period().through(), Amount.ZERO_REPORT);
                }
            });
        }
    }

    ItemWays waysTo(UUID unit, Question question, Borders borders, boolean throughAreas) {
        var span = spanOf(question);
        var facts = span.from().isAfter(span.through())
                ? List.<ItemFact>of()
                : sources.itemFacts()
                        .knownAt(List.of(span), history.successions().items(), view.knownAt());
        return new Contributors(history, carry, throughAreas).waysOf(facts, unit, borders);
    }

    /** A stock of a registry is all that was counted until its day: each organisation goes where it is named. */
    Span spanOf(Question question) {
        var period = question.period();
        var from = isStock(question) ? StockReading.BEGINNING : period.from();
        return new Span(question.indicatorId(), from, period.judgedOn(view.at()));
    }

    private boolean isStock(Question question) {
        return indicators.find(question.indicatorId()).stream().anyMatch(Indicator::isStock);
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
                        .forEach(day -> found.addAll(contributors.to(top, day, borders))));
        return found;
    }
}
