package vn.tiendo.reporting.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.knownindicator.Indicators;
import vn.tiendo.reporting.knownunit.UnitHistory;

/** Sheets of which only the units and the borders are asked for: nothing is read. */
public final class SheetWithoutFacts {

    private SheetWithoutFacts() {}

    public static FigureSheet of(UnitHistory history, LocalDate at, @Nullable BordersParameter borders) {
        return new FigureSheet(
                new FigureSources(null, null, null, null, null, null, null, null, null),
                history,
                new CarryBySuccession(history, new KeptWays()),
                new Indicators(Map.of()),
                new AsOf(at, Instant.EPOCH),
                SupposedFacts.NONE,
                KeptSums.apart(),
                null,
                borders);
    }
}
