package vn.tiendo.reporting.drilldown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.targetstate.CountedFigure;

/** One figure of a unit, taken apart in the tree of the borders. */
final class Apart {

    private final FigureSheet sheet;
    private final CountedFigure figure;
    private final Indicator indicator;
    private final LocalDate treeDay;

    Apart(FigureSheet sheet, CountedFigure figure, Indicator indicator) {
        this.sheet = sheet;
        this.figure = figure;
        this.indicator = indicator;
        this.treeDay = sheet.bordersOf(figure.period())
                .treeDay(figure.period().judgedOn(sheet.view().at()));
    }

    UnitTree tree() {
        return sheet.history().treeOn(treeDay);
    }

    List<KnownUnit> children() {
        return tree().childrenOf(figure.unit());
    }

    Part total() {
        return of(figure.unit());
    }

    Part of(UUID unit) {
        return figure.share() == null
                ? Part.of(sheet.of(unit, figure.indicatorId(), figure.period()), indicator)
                : Part.of(sheet.shares().of(unit, figure.share()));
    }

    /** What lies in the bucket of the unit itself. */
    Part unassigned() {
        return figure.share() == null
                ? Part.of(
                        sheet.of(new Extent.InBucketOfUnit(figure.unit()), figure.indicatorId(), figure.period()),
                        indicator)
                : Part.of(sheet.shares().inBucketOf(figure.unit(), figure.share()));
    }

    /** What the unit did itself: all but what units below it, and its bucket, bring. An index is nobody else's. */
    Part own() {
        if (!indicator.isAddedUp()) {
            return total();
        }
        var others = new ArrayList<Part>();
        children().forEach(child -> others.add(of(child.id())));
        others.add(unassigned());
        return total().without(others);
    }
}
