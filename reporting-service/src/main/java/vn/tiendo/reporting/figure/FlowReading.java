package vn.tiendo.reporting.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.KeptSums.Nature;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.ItemFacts.ItemFact;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;
import vn.tiendo.reporting.ledger.ZeroReports.ZeroReport;

/** Reads the flows of several questions together and adds them to their sums. */
final class FlowReading {

    private final FigureSources sources;
    private final UnitHistory history;
    private final BorderCarry carry;
    private final Indicators indicators;
    private final PostedReading posted;
    private final AsOf view;
    private final SupposedFacts supposed;
    private final @Nullable UUID top;
    private final @Nullable BordersParameter askedBorders;
    private Footprint footprint = Footprint.NOTHING;

    FlowReading(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            Indicators indicators,
            AsOf view,
            SupposedFacts supposed,
            KeptSums kept,
            @Nullable UUID top,
            @Nullable BordersParameter askedBorders) {
        this.sources = sources;
        this.history = history;
        this.carry = carry;
        this.indicators = indicators;
        this.posted = new PostedReading(sources, history, carry, view, kept, top);
        this.view = view;
        this.supposed = supposed;
        this.top = top;
        this.askedBorders = askedBorders;
    }

    /** @param sums the questions and the sums of each, in the borders in which it is counted */
    void read(Map<Question, RollUp> sums) {
        var bySpan = sums.keySet().stream()
                .filter(question -> question.period().hasStartedBy(view.at()) || isStock(question))
                .collect(Collectors.groupingBy(this::spanOf));
        var zeros = sources.zeroReports()
                .knownAt(
                        view.knownAt(),
                        sums.keySet().stream().map(Question::indicatorId).collect(Collectors.toSet()));
        if (!bySpan.isEmpty()) {
            var known = posted(bySpan, sums);
            var would = new HashMap<Question, Set<UUID>>();
            supposed.addTo(bySpan, sums, history.successions().items(), would);
            addMissingReports(sums, known, would, zeros);
        }
        addZeroReports(zeros, sums);
    }

    /** What was posted; the sums go on from it. */
    private PostedSums posted(Map<Span, List<Question>> bySpan, Map<Question, RollUp> sums) {
        var begun = new HashMap<Question, RollUp>();
        var natures = new HashMap<Question, Nature>();
        bySpan.values().stream().flatMap(List::stream).forEach(question -> {
            var sum = Objects.requireNonNull(sums.get(question));
            begun.put(question, sum.emptied());
            natures.put(question, sum.nature(isStock(question)));
        });
        var asked = new KeptSums.Asked(history.mark(), view.at(), top, askedBorders, natures);
        var known = posted.read(asked, bySpan, begun);
        begun.keySet()
                .forEach(question -> Objects.requireNonNull(sums.get(question)).continueFrom(known.of(question)));
        footprint = footprint.plus(footprintOf(begun.keySet(), known));
        return known;
    }

    /** What goes with an enterprise may come from any unit. */
    private Footprint footprintOf(Collection<Question> questions, PostedSums known) {
        boolean anywhere = top == null || !history.successions().items().isEmpty();
        return new Footprint(
                questions.stream().map(Question::indicatorId).collect(Collectors.toSet()),
                anywhere ? null : known.units());
    }

    Footprint footprint() {
        return footprint;
    }

    private void addMissingReports(
            Map<Question, RollUp> sums, PostedSums known, Map<Question, Set<UUID>> would, List<ZeroReport> zeros) {
        missing(sums.keySet(), known, would, zeros).forEach((question, missing) -> {
            var sum = Objects.requireNonNull(sums.get(question));
            missing.forEach(owed -> sum.add(owed.unitId(), owed.lastDay(), Amount.MISSING_REPORT));
        });
    }

    /**
     * What makes a flow missing, of all units that may count in it.
     *
     * @param empty a new sum for the question, in the borders in which it is counted
     */
    List<OwedReport> missing(Question question, RollUp empty) {
        var bySpan = Map.of(spanOf(question), List.of(question));
        var sums = Map.of(question, empty);
        var known = posted(bySpan, sums);
        var would = new HashMap<Question, Set<UUID>>();
        supposed.addTo(bySpan, sums, history.successions().items(), would);
        var zeros = sources.zeroReports().knownAt(view.knownAt(), Set.of(question.indicatorId()));
        return missing(sums.keySet(), known, would, zeros).getOrDefault(question, List.of());
    }

    /** What units state of themselves can be missing; what registers count cannot, and a stock is what is known of it. */
    private Map<Question, List<OwedReport>> missing(
            Collection<Question> questions, PostedSums known, Map<Question, Set<UUID>> would, List<ZeroReport> zeros) {
        var asked = questions.stream().filter(this::isStated).toList();
        if (asked.isEmpty()) {
            return Map.of();
        }
        var overdue = sources.obligations()
                .overdue(
                        view, Period.around(asked.stream().map(Question::period).toList()), known.units());
        var missing = new MissingReports(history, overdue, zeros);
        return asked.stream().collect(Collectors.toMap(Function.identity(), question -> {
            var supposed = would.getOrDefault(question, Set.of());
            return missing.of(question, unit -> known.hasPosted(question, unit) || supposed.contains(unit));
        }));
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

    List<Contribution> contributionsTo(Extent extent, Question question, Borders borders, boolean throughAreas) {
        var span = spanOf(question);
        return span.from().isAfter(span.through())
                ? List.of()
                : new Contributors(history, carry, throughAreas, isAddedUp(question))
                        .during(extent, borders, span.from(), span.through());
    }

    /** None leaves or enters a whole system. */
    ItemWays waysTo(Extent extent, Question question, Borders borders, boolean throughAreas) {
        var span = spanOf(question);
        var facts = span.from().isAfter(span.through()) || extent instanceof Extent.OfSystem
                ? List.<ItemFact>of()
                : sources.itemFacts().knownAt(List.of(span), history.itemsAround(extent.unit()), view.knownAt());
        var begun = sources.stays().begun(facts, history.successions().items(), view.knownAt());
        return new Contributors(history, carry, throughAreas, isAddedUp(question)).waysOf(begun, extent, borders);
    }

    /** A stock of a registry is all that was counted until its day: each organisation goes where it is named. */
    Span spanOf(Question question) {
        var period = question.period();
        var from = isStock(question) ? StockReading.BEGINNING : period.from();
        return new Span(question.indicatorId(), from, period.judgedOn(view.at()));
    }

    private boolean isAddedUp(Question question) {
        return indicators.find(question.indicatorId()).stream().allMatch(Indicator::isAddedUp);
    }

    private boolean isStock(Question question) {
        return indicators.find(question.indicatorId()).stream().anyMatch(Indicator::isStock);
    }
}
