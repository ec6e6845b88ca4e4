package vn.tiendo.reporting.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;

/**
 * Shares over one sheet of figures: both numbers, at the period's end or at {@code at}, if earlier. Whether a share counts
 * over the set of a day is part of the question, so that it is the same share wherever it is shown.
 */
public final class ShareSheet {

    private final FigureSheet sheet;
    private final ShareReading reading;
    private final Function<BordersParameter, FigureSheet> inBorders;
    private final Map<BordersParameter, FigureSheet> opened = new HashMap<>();

    /** @param inBorders the same figures, all of them in the borders of one day unless the caller chose others */
    ShareSheet(FigureSheet sheet, ShareReading reading, Function<BordersParameter, FigureSheet> inBorders) {
        this.sheet = sheet;
        this.reading = reading;
        this.inBorders = inBorders;
    }

    /** A system asks for a sheet that was opened for the whole country. */
    public Share of(Extent extent, ShareQuestion asked) {
        var sums = sums(asked);
        return Share.of(sums.part().of(extent), sums.whole().of(extent), bordersOf(asked));
    }

    /** Of the unit with its subtree. */
    public Share of(UUID unit, ShareQuestion asked) {
        return of(new Extent.OfUnit(unit), asked);
    }

    /** What of both numbers lies in the unassigned bucket of the unit alone. */
    public Share inBucketOf(UUID unit, ShareQuestion asked) {
        return of(new Extent.InBucketOfUnit(unit), asked);
    }

    private Borders bordersOf(ShareQuestion asked) {
        return sheet.bordersOf(asked.period());
    }

    private ShareReading.Sums sums(ShareQuestion asked) {
        // Ratings, and facts of single organisations wherever they are.
        sheet.restOnAnything();
        // The set of another day is counted in the borders of the period that is judged, too.
        return (asked.pinnedOn() == null ? this : inBordersOf(asked.period())).reading.of(asked);
    }

    private ShareSheet inBordersOf(Period period) {
        var judged = new BordersParameter(period.judgedOn(sheet.view().at()));
        return opened.computeIfAbsent(judged, inBorders).shares();
    }
}
