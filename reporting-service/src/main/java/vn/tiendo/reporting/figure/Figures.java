package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.knownindicator.KnownIndicators;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.ledger.OwnFigures;
import vn.tiendo.reporting.ledger.ZeroReports;

/** Opens the figures of a view. */
@ApplicationScoped
public class Figures {

    private final OwnFigures ownFigures;
    private final ZeroReports zeroReports;
    private final KnownUnits units;
    private final KnownIndicators indicators;

    Figures(OwnFigures ownFigures, ZeroReports zeroReports, KnownUnits units, KnownIndicators indicators) {
        this.ownFigures = ownFigures;
        this.zeroReports = zeroReports;
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

    private FigureSheet sheet(AsOf view, @Nullable UUID top, @Nullable BordersParameter borders) {
        return new FigureSheet(
                ownFigures,
                zeroReports,
                units.knownAt(view.knownAt()),
                indicators.knownAt(view.knownAt()),
                view,
                top,
                borders);
    }
}
