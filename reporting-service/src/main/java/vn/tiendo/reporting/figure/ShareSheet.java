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

    /** Of the unit with its subtree. */
    public Share of(UUID unit, ShareQuestion asked) {
        var sums = sums(asked);
        return Share.of(sums.part().of(unit), sums.whole().of(unit), bordersOf(asked));
    }

    /** Of a whole system. The sheet was opened for the whole country. */
    public Share ofSystem(String system, ShareQuestion asked) {
        var sums = sums(asked);
        return Share.of(sums.part().ofSystem(system), sums.whole().ofSystem(system), bordersOf(asked));
    }

    /** What of both numbers lies in the unassigned bucket of the unit alone. */
    public Share inBucketOf(UUID unit, ShareQuestion asked) {
        var sums = sums(asked);
        return Share.of(sums.part().inBucketOf(unit), sums.whole().inBucketOf(unit), bordersOf(asked));
    }

    /** What of both numbers lies in the bucket of the system alone. */
    public Share inBucketOfSystem(String system, ShareQuestion asked) {
        var sums = sums(asked);
        return Share.of(sums.part().inBucketOf(system), sums.whole().inBucketOf(system), bordersOf(asked));
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
