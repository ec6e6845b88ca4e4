package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.OwnFigures.OwnFigure;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;
import vn.tiendo.reporting.ledger.ZeroReports;

/**
 * All figures of one view within one unit's subtree, or of the whole country. Figures that are asked for together are read
 * together; what is asked for once more is not read again. Used for one answer, by one thread.
 */
public final class FigureSheet {

    /** The stock at a day is all that moved until then, as long as no level is stated. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final OwnFigures ownFigures;
    private final ZeroReports zeroReports;
    private final UnitHistory history;
    private final Indicators indicators;
    private final AsOf view;
    private final @Nullable UUID top;
    private final @Nullable BordersParameter askedBorders;
    private final BorderCarry carry;
    private final Map<Question, RollUp> read = new HashMap<>();

    FigureSheet(
            OwnFigures ownFigures,
            ZeroReports zeroReports,
            UnitHistory history,
            Indicators indicators,
            AsOf view,
            @Nullable UUID top,
            @Nullable BordersParameter askedBorders) {
        this.ownFigures = ownFigures;
        this.zeroReports = zeroReports;
        this.history = history;
        this.indicators = indicators;
        this.view = view;
        this.top = top;
        this.askedBorders = askedBorders;
        this.carry = new CarryToNearestParent(history);
    }

    /** Which figure is meant, whatever the unit. */
    public record Question(UUID indicatorId, Period period) {}

    public AsOf view() {
        return view;
    }

    public UnitHistory history() {
        return history;
    }

    public Indicators indicators() {
        return indicators;
    }

    /** Reads the figures that will be asked for, all at once. */
    public void prepare(Collection<Question> questions) {
        var open = questions.stream()
                .filter(question -> !read.containsKey(question))
                .distinct()
                .toList();
        open.forEach(question -> read.put(question, new RollUp(history, carry, bordersOf(question.period()))));
        addOwnFigures(open);
        addZeroReports(open);
    }

    /** The figure of the unit with its subtree; the unit lies within the one for which the sheet was opened. */
    public Figure of(UUID unit, UUID indicator, Period period) {
        return rolledUp(indicator, period).of(unit);
    }

    /** The figure of a whole system: all its roots and buckets. The sheet was opened for the whole country. */
    public Figure ofSystem(String system, UUID indicator, Period period) {
        return rolledUp(indicator, period).ofSystem(system);
    }

    public Borders bordersOf(Period period) {
        return Borders.chosen(askedBorders, period, view.at());
    }

    /** Whose facts of which days make up the figure of the unit. */
    public List<Contribution> contributionsTo(UUID unit, Question question) {
        var span = span(question);
        return span.from().isAfter(span.through())
                ? List.of()
                : new Contributors(history, carry)
                        .during(unit, bordersOf(question.period()), span.from(), span.through());
    }

    private RollUp rolledUp(UUID indicator, Period period) {
        var question = new Question(indicator, period);
        prepare(List.of(question));
        return Objects.requireNonNull(read.get(question));
    }

    private void addOwnFigures(List<Question> questions) {
        var bySpan = questions.stream()
                .filter(question -> question.period().hasStartedBy(view.at()) || isStock(question.indicatorId()))
                .collect(Collectors.groupingBy(this::span));
        boolean byDay = askedBorders != null && askedBorders.isThen();
        var spans = new ArrayList<>(bySpan.keySet());
        for (OwnFigure own : ownFigures.of(spans, contributors(questions), view.knownAt(), byDay)) {
            var amount = new Amount(own.quantity(), own.made(), false);
            var day = own.day() == null ? view.at() : own.day();
            bySpan.getOrDefault(own.span(), List.of())
                    .forEach(question -> rolled(question).add(own.unitId(), day, amount));
        }
    }

    private void addZeroReports(List<Question> questions) {
        var asked = questions.stream().map(Question::indicatorId).collect(Collectors.toSet());
        if (asked.isEmpty()) {
            return;
        }
        for (var report : zeroReports.knownAt(view.knownAt(), asked)) {
            questions.stream()
                    .filter(question -> question.indicatorId().equals(report.indicatorId())
                            && question.period().overlaps(report.period()))
                    .forEach(question -> rolled(question)
                            .add(report.unitId(), report.period().through(), Amount.ZERO_REPORT));
        }
    }

    private RollUp rolled(Question question) {
        return Objects.requireNonNull(read.get(question));
    }

    private Span span(Question question) {
        var period = question.period();
        var from = isStock(question.indicatorId()) ? BEGINNING : period.from();
        return new Span(question.indicatorId(), from, period.judgedOn(view.at()));
    }

    private boolean isStock(UUID indicator) {
        return indicators.find(indicator).stream().anyMatch(Indicator::isStock);
    }

    /** In the borders of each fact's own day any unit may have stood in the subtree once. */
    private Set<UUID> contributors(List<Question> questions) {
        if (top == null || (askedBorders != null && askedBorders.isThen())) {
            return history.units();
        }
        var contributors = new Contributors(history, carry);
        var found = new LinkedHashSet<UUID>();
        questions.stream()
                .map(question -> bordersOf(question.period()).treeDay(view.at()))
                .map(history::borderDay)
                .distinct()
                .forEach(treeDay -> found.addAll(contributors.to(top, treeDay)));
        return found;
    }
}
