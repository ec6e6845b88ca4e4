package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.OwnFigure;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.ZeroReports.ZeroReport;

/** Reads the flows of several questions together and adds them to their sums. */
final class FlowReading {

    private final FigureSources sources;
    private final UnitHistory history;
    private final BorderCarry carry;
    private final Indicators indicators;
    // Of all indicators together: who counts through an area is read, and each sum takes what is its own.
    private final Contributors contributors;
    private final AsOf view;
    private final SupposedFacts supposed;
    private final @Nullable UUID top;

    FlowReading(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            Indicators indicators,
            AsOf view,
            SupposedFacts supposed,
            @Nullable UUID top) {
        this.sources = sources;
        this.history = history;
        this.carry = carry;
        this.indicators = indicators;
        this.contributors = new Contributors(history, carry, true);
        this.view = view;
        this.supposed = supposed;
        this.top = top;
    }

    /** @param sums the questions and the sums of each, in borders of one kind */
    void read(Map<Question, RollUp> sums) {
        var bySpan = sums.keySet().stream()
                .filter(question -> question.period().hasStartedBy(view.at()) || isStock(question))
                .collect(Collectors.groupingBy(this::spanOf));
        var zeros = sources.zeroReports()
                .knownAt(
                        view.knownAt(),
                        sums.keySet().stream().map(Question::indicatorId).collect(Collectors.toSet()));
        if (!bySpan.isEmpty()) {
            var begins = begins(bySpan.keySet(), sums.values());
            var units = units(bySpan.keySet(), begins, sums.values());
            var posted = addOwnFigures(bySpan, begins, units, sums);
            addItemFacts(bySpan, sums);
            supposed.addTo(bySpan, sums, history.successions().items(), posted);
            addMissingReports(sums, units, posted, zeros);
        }
        addZeroReports(zeros, sums);
    }

    /** Returns the units that posted anything, by question. */
    private Map<Question, Set<UUID>> addOwnFigures(
            Map<Span, List<Question>> bySpan, List<LocalDate> begins, Set<UUID> units, Map<Question, RollUp> sums) {
        var posted = new HashMap<Question, Set<UUID>>();
        for (OwnFigure own :
                sources.ownFigures().byStretch(List.copyOf(bySpan.keySet()), units, begins, view.knownAt())) {
            var amount = new Amount(own.quantity(), own.made(), false);
            for (var question : bySpan.getOrDefault(own.span(), List.of())) {
                Objects.requireNonNull(sums.get(question)).add(own.unitId(), own.day(), amount);
                if (own.made() > 0) {
                    posted.computeIfAbsent(question, none -> new HashSet<>()).add(own.unitId());
                }
            }
        }
        return posted;
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

    /** What units state of themselves can be missing; what registers count cannot, and a stock is what is known of it. */
    private void addMissingReports(
            Map<Question, RollUp> sums, Set<UUID> units, Map<Question, Set<UUID>> posted, List<ZeroReport> zeros) {
        var asked = sums.keySet().stream().filter(this::isStated).toList();
        if (asked.isEmpty()) {
            return;
        }
        var overdue = sources.obligations()
                .overdue(
                        view, Period.around(asked.stream().map(Question::period).toList()), units);
        var missing = new MissingReports(history, overdue, zeros);
        for (var question : asked) {
            var sum = Objects.requireNonNull(sums.get(question));
            missing.of(question, posted.getOrDefault(question, Set.of()))
                    .forEach(owed -> sum.add(owed.unitId(), owed.lastDay(), Amount.MISSING_REPORT));
        }
    }

    private boolean isStated(Question question) {
        return !isStock(question)
                && indicators.find(question.indicatorId()).stream().noneMatch(Indicator::isRegistry);
    }

    private void addZeroReports(List<ZeroReport> zeros, Map<Question, RollUp> sums) {
        for (var report : zeros) {
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
