package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.rebuild.Derived;

/** Opens the figures of a view. */
@ApplicationScoped
public class Figures implements Derived {

    private final FigureSources sources;
    private final KnownUnits units;
    private final KnownIndicators indicators;
    private final KeptSums kept = KeptSums.some();
    private final KeptWays ways = new KeptWays();
    private final AtomicReference<Set<Object>> keptOf = new AtomicReference<>(Set.of());

    Figures(FigureSources sources, KnownUnits units, KnownIndicators indicators) {
        this.sources = sources;
        this.units = units;
        this.indicators = indicators;
    }

    /** The figures of a unit and those below it; null borders are the default ones of each period. */
    public FigureSheet within(UUID top, AsOf view, @Nullable BordersParameter borders) {
        return sheet(view, top, borders);
    }

    /** The figures of all units and systems. */
    public FigureSheet everywhere(AsOf view, @Nullable BordersParameter borders) {
        return sheet(view, null, borders);
    }

    /** Opens sheets of one supposition: the ways of its successions are found once for all of them, and its sums kept by nobody. */
    public Opening under(Supposition supposed) {
        var carry = new CarryBySuccession(supposed.history(), ways);
        var apart = KeptSums.apart();
        var facts = new SupposedFacts(supposed.facts());
        return (top, view, borders) -> new FigureSheet(
                sources,
                supposed.history(),
                carry,
                indicators.knownAt(view.knownAt()).on(view.at()),
                view,
                facts,
                apart,
                top,
                borders);
    }

    /** Opens the figures of a unit and those below it. */
    @FunctionalInterface
    public interface Opening {

        /** @param borders null for the default ones of each period */
        FigureSheet within(UUID top, AsOf view, @Nullable BordersParameter borders);
    }

    /** The counters themselves are set right where they are kept. */
    @Override
    public void remove() {}

    @Override
    public void forget() {
        kept.forget();
        ways.forget();
    }

    private FigureSheet sheet(AsOf view, @Nullable UUID top, @Nullable BordersParameter borders) {
        var history = units.knownAt(view.knownAt());
        keepOnlyOf(units.atHand());
        return new FigureSheet(
                sources,
                history,
                new CarryBySuccession(history, ways),
                indicators.knownAt(view.knownAt()).on(view.at()),
                view,
                SupposedFacts.NONE,
                kept,
                top,
                borders);
    }

    /** Drops what is kept of histories that are no more at hand; looked for only when others are. */
    private void keepOnlyOf(Set<Object> marks) {
        if (keptOf.getAndSet(marks) != marks) {
            kept.keepOnlyOf(marks);
            ways.keepOnlyOf(marks);
        }
    }
}
