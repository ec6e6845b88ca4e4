package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Figure.Reported;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.knownobligation.OwedReport;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.ledger.PostedLines.Contribution;

/**
 * All figures of one view within one unit's subtree, or of the whole country. Figures that are asked for together are read
 * together; what is asked for once more is not read again. Used for one answer, by one thread.
 */
public final class FigureSheet {

    private final UnitHistory history;
    private final BorderCarry carry;
    private final Indicators indicators;
    private final AsOf view;
    private final @Nullable UUID top;
    private final @Nullable BordersParameter askedBorders;
    private final FlowReading flows;
    private final StockReading stocks;
    private final ShareSheet shares;
    private final Map<Question, RollUp> read = new HashMap<>();
    private final LevelReporters reporters = new LevelReporters();
    private boolean restsOnAnything;

    FigureSheet(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            Indicators indicators,
            AsOf view,
            SupposedFacts supposed,
            KeptSums kept,
            @Nullable UUID top,
            @Nullable BordersParameter askedBorders) {
        this.history = history;
        this.carry = carry;
        this.indicators = indicators;
        this.view = view;
        this.top = top;
        this.askedBorders = askedBorders;
        this.flows = new FlowReading(sources, history, carry, indicators, view, supposed, kept, top, askedBorders);
        this.stocks = new StockReading(sources, history, carry, indicators, view, supposed);
        this.shares = new ShareSheet(
                this,
                new ShareReading(this, sources, supposed),
                borders -> askedBorders != null && !askedBorders.isThen()
                        ? this
                        : new FigureSheet(sources, history, carry, indicators, view, supposed, kept, top, borders));
    }

    /** Which figure is meant, whatever the unit. The period of a stock is its day. */
    public record Question(UUID indicatorId, Period period) {}

    /**
     * Which share is meant, whatever the unit.
     *
     * @param pinnedOn the day whose denominator counts, whatever became of it since; null for that of the period
     */
    public record ShareQuestion(
            Ratio ratio, Period period, @Nullable LocalDate pinnedOn) {

        /** The same share of other days. */
        public ShareQuestion in(Period days) {
            return new ShareQuestion(ratio, days, pinnedOn);
        }
    }

    public AsOf view() {
        return view;
    }

    public UnitHistory history() {
        return history;
    }

    public Indicators indicators() {
        return indicators;
    }

    /** How facts of units are carried into borders, as known in this view. */
    public BorderCarry carry() {
        return carry;
    }

    /** Reads the figures that will be asked for, all at once. */
    public void prepare(Collection<Question> questions) {
        var open = new LinkedHashMap<Question, RollUp>();
        questions.stream()
                .filter(question -> !read.containsKey(question))
                .forEach(question -> open.put(question, rollUp(question)));
        read.putAll(open);
        stocks.prepare(open.keySet().stream()
                .map(Question::indicatorId)
                .filter(indicators::isLevelled)
                .toList());
        open.forEach((question, sum) -> {
            if (indicators.isLevelled(question.indicatorId())) {
                var day = question.period().judgedOn(view.at());
                reporters.put(question, stocks.addUp(question.indicatorId(), day, sum));
            }
        });
        restsOnAnything |= open.keySet().removeIf(question -> indicators.isLevelled(question.indicatorId()));
        flows.read(open);
    }

    /** The unit lies within the one for which the sheet was opened; a system asks for one opened for the whole country. */
    public Figure of(Extent extent, UUID indicator, Period period) {
        var question = new Question(indicator, period);
        var amount = sum(question).of(extent);
        return switch (extent) {
            case Extent.OfUnit of -> figure(question, amount, tree -> reporters.within(of.unit(), question, tree));
            case Extent.OfSystem of ->
                figure(question, amount, tree -> reporters.inSystem(of.system(), question, tree));
            case Extent.InBucketOfUnit bucket -> Figure.bucket(amount, bordersOf(period));
            case Extent.InBucketOfSystem bucket -> Figure.bucket(amount, bordersOf(period));
        };
    }

    /** The figure of the unit with its subtree. */
    public Figure of(UUID unit, UUID indicator, Period period) {
        return of(new Extent.OfUnit(unit), indicator, period);
    }

    private Figure figure(Question question, Amount amount, Function<UnitTree, Reported> counting) {
        var borders = bordersOf(question.period());
        return indicators.isStock(question.indicatorId())
                ? Figure.stock(amount, reported(question, counting), borders)
                : Figure.of(amount, borders);
    }

    /** Reads shares that will be asked for, as far as they are figures, together with all others. */
    public void prepare(Collection<Question> questions, Collection<ShareQuestion> asked) {
        var all = new LinkedHashSet<>(questions);
        all.addAll(ShareReading.figuresOf(asked));
        prepare(all);
    }

    public ShareSheet shares() {
        return shares;
    }

    /** For what is read past the figures of units. */
    void restOnAnything() {
        restsOnAnything = true;
    }

    /** Whether all facts of a period count in one tree. */
    public boolean hasOneTreeAPeriod() {
        return askedBorders == null || !askedBorders.isThen();
    }

    /**
     * Whether what the unit did in the period can be asked for here: in its borders the unit lies within the one for which the
     * sheet was opened, or is none. Where each fact counts in the tree of its own day, that cannot be told.
     */
    public boolean covers(UUID unit, Period period) {
        if (top == null || top.equals(unit) || !(bordersOf(period) instanceof Borders.OfDay one)) {
            return true;
        }
        var line = history.treeOn(one.day()).upwardFrom(unit);
        return line.isEmpty() || line.contains(top);
    }

    public Borders bordersOf(Period period) {
        return Borders.chosen(askedBorders, period, view.at());
    }

    private Borders countedIn(Question question) {
        var chosen = bordersOf(question.period());
        return indicators.isCounted(question.indicatorId())
                ? chosen.ofStockOn(question.period().judgedOn(view.at()))
                : chosen;
    }

    /** The own stocks of an indicator. */
    OwnStocks stocksOf(UUID indicator) {
        restsOnAnything = true;
        return stocks.of(indicator);
    }

    /** Whose facts of which days make up the figure. */
    public List<Contribution> contributionsTo(Extent extent, Question question) {
        return flows.contributionsTo(extent, question, countedIn(question), countsThroughAreas(question));
    }

    /** Which entries behind the figure go another way than the others of their units. */
    public ItemWays itemWaysTo(Extent extent, Question question) {
        return flows.waysTo(extent, question, countedIn(question), countsThroughAreas(question));
    }

    /** The reports that are missing of the flow, of all units that may count in it; its period has begun. */
    List<OwedReport> missing(Question question) {
        return flows.missing(question, rollUp(question));
    }

    RollUp rollUp(Question question) {
        var indicator = indicators.find(question.indicatorId());
        return new RollUp(
                history,
                carry,
                countedIn(question),
                indicator.stream().allMatch(Indicator::isAddedUp),
                countsThroughAreas(question));
    }

    private boolean countsThroughAreas(Question question) {
        return indicators.find(question.indicatorId()).stream().noneMatch(Indicator::isRegistry);
    }

    /** What the figures asked for until now rest on. */
    public Footprint footprint() {
        return restsOnAnything ? Footprint.ANYTHING : flows.footprint();
    }

    RollUp sum(Question question) {
        if (!read.containsKey(question)) {
            prepare(List.of(question));
        }
        return Objects.requireNonNull(read.get(question));
    }

    private @Nullable Reported reported(Question question, Function<UnitTree, Reported> counting) {
        var day = question.period().judgedOn(view.at());
        return indicators.isLevelled(question.indicatorId())
                ? counting.apply(history.treeOn(bordersOf(question.period()).treeDay(day)))
                : null;
    }
}
