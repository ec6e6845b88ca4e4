package vn.tiendo.reporting.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;
import vn.tiendo.reporting.ledger.OwnFigures.Span;
import vn.tiendo.reporting.ledger.StockLevels.StockLevel;

/** Reads the levels and movements of stocks, once for each indicator of an answer. */
final class StockReading {

    /** Before any fact: movements count from the first one on. */
    static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final FigureSources sources;
    private final UnitHistory history;
    private final BorderCarry carry;
    private final Indicators indicators;
    private final AsOf view;
    private final SupposedFacts supposed;
    private final Map<UUID, OwnStocks> read = new HashMap<>();

    StockReading(
            FigureSources sources,
            UnitHistory history,
            BorderCarry carry,
            Indicators indicators,
            AsOf view,
            SupposedFacts supposed) {
        this.sources = sources;
        this.history = history;
        this.carry = carry;
        this.indicators = indicators;
        this.view = view;
        this.supposed = supposed;
    }

    /** Reads stocks that will be asked for, all at once. */
    void prepare(Collection<UUID> indicators) {
        var open = new HashSet<>(indicators);
        open.removeAll(read.keySet());
        if (open.isEmpty()) {
            return;
        }
        open.forEach(indicator -> read.put(indicator, new OwnStocks(history, carry, indicator, isAddedUp(indicator))));
        var spans = open.stream()
                .map(indicator -> new Span(indicator, BEGINNING, view.at()))
                .toList();
        sources.ownFigures()
                .byDay(spans, history.units(), view.knownAt())
                .forEach(own -> of(own.span().indicatorId())
                        .addMovement(own.unitId(), own.day(), own.quantity(), own.made() > 0));
        spans.forEach(span -> supposed.within(span)
                .forEach(fact ->
                        of(span.indicatorId()).addMovement(fact.unitId(), fact.occurredOn(), fact.quantity(), true)));
        sources.stockLevels().knownAt(view.knownAt(), open).stream()
                .filter(level -> !level.day().isAfter(view.at()))
                .sorted(Comparator.comparing(StockLevel::recordedAt).thenComparing(StockLevel::position))
                .forEach(level -> of(level.indicatorId()).addLevel(level.unitId(), level.day(), level.quantity()));
    }

    private boolean isAddedUp(UUID indicator) {
        return indicators.find(indicator).stream().allMatch(Indicator::isAddedUp);
    }

    OwnStocks of(UUID indicator) {
        var known = read.get(indicator);
        if (known == null) {
            prepare(List.of(indicator));
            return of(indicator);
        }
        return known;
    }

    /** Carries the own stocks of the day, each as one fact; returns the units that have reported any by then. */
    Set<UUID> addUp(UUID indicator, LocalDate day, RollUp sum) {
        var reported = new HashSet<UUID>();
        for (var stock : of(indicator).at(day)) {
            add(stock, day, sum);
            if (stock.reported() && stock.holder().place() instanceof Place.AtUnit at) {
                reported.add(at.unit());
            }
        }
        return reported;
    }

    /** Carries one own stock of the day. */
    static void add(OwnStocks.Stock stock, LocalDate day, RollUp sum) {
        var amount = stock.hasBasis() ? new Amount(stock.quantity(), 1, false) : Amount.opening(stock.quantity());
        switch (stock.holder().place()) {
            case Place.AtUnit at -> sum.add(at.unit(), day, amount);
            case Place.InBucketOf bucket -> sum.addFromBucket(bucket.unit(), day, amount);
            case Place.InBucketOfSystem none ->
                sum.addFromBucketOf(stock.holder().system(), amount);
        }
    }
}
