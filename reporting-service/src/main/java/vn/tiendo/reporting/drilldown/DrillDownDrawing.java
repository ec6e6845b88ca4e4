package vn.tiendo.reporting.drilldown;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.IndicatorHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.drilldown.DrillDownView.Child;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.targetstate.CountedFigure;

/** Draws a figure with its parts. */
final class DrillDownDrawing {

    private final Apart apart;
    private final FigureSheet sheet;
    private final CountedFigure figure;
    private final Indicator indicator;
    private final Links links;

    DrillDownDrawing(FigureSheet sheet, CountedFigure figure, Indicator indicator, Links links) {
        this.apart = new Apart(sheet, figure, indicator);
        this.sheet = sheet;
        this.figure = figure;
        this.indicator = indicator;
        this.links = links;
    }

    /** @param judged null where no target was asked for */
    DrillDownView draw(@Nullable JudgedParts judged) {
        var unit = figure.unit();
        var above = above();
        return new DrillDownView(
                UnitHead.of(unit, apart.tree()),
                above,
                IndicatorHead.of(indicator),
                judged == null ? null : judged.head(indicator),
                PeriodView.of(figure.period()),
                sheet.view().at(),
                sheet.view().knownAt(),
                sheet.bordersOf(figure.period()).shown(),
                apart.total(),
                apart.own(),
                apart.unassigned(),
                apart.children().stream().map(child -> child(child, judged)).toList(),
                judged == null ? null : judged.of(unit),
                above.isEmpty() ? null : links.drillDown(above.getFirst().id()),
                entries(unit));
    }

    private List<UnitHead> above() {
        var tree = apart.tree();
        return tree.upwardFrom(figure.unit()).stream()
                .filter(unit -> !unit.equals(figure.unit()))
                .map(unit -> UnitHead.of(unit, tree))
                .toList();
    }

    private Child child(KnownUnit child, @Nullable JudgedParts judged) {
        return new Child(
                UnitHead.of(child),
                apart.of(child.id()),
                judged == null ? null : judged.of(child.id()),
                !apart.tree().childrenOf(child.id()).isEmpty(),
                links.drillDown(child.id()),
                entries(child.id()));
    }

    /** Entries sum up to a flow; a stock and a share do not follow from entries alone. */
    private @Nullable String entries(UUID unit) {
        return figure.share() == null && !indicator.isStock() ? links.entries(unit) : null;
    }
}
