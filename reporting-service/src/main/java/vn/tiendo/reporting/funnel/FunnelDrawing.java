package vn.tiendo.reporting.funnel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Extent;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.funnel.FunnelView.Below;
import vn.tiendo.reporting.knownindicator.Funnel;

/** Draws the stages of a unit over one sheet of figures. */
final class FunnelDrawing {

    private final UUID unit;
    private final Funnel funnel;
    private final FigureSheet sheet;
    private final Period day;

    FunnelDrawing(UUID unit, Funnel funnel, FigureSheet sheet) {
        this.unit = unit;
        this.funnel = funnel;
        this.sheet = sheet;
        this.day = new Period(sheet.view().at(), sheet.view().at());
    }

    FunnelView draw() {
        sheet.prepare(Stream.of(funnel.enterprises(), funnel.eligible(), funnel.eligibleWith(), funnel.with())
                .map(stage -> new Question(stage, day))
                .toList());
        var tree =
                sheet.history().treeOn(sheet.bordersOf(day).treeDay(sheet.view().at()));
        var children = tree.childrenOf(unit).stream()
                .map(child -> new Below(UnitHead.of(child), of(child.id())))
                .toList();
        var total = of(unit);
        var unassigned = stages(unit, (whose, stage) -> sheet.of(new Extent.InBucketOfUnit(whose), stage, day));
        return new FunnelView(
                UnitHead.of(unit, tree),
                funnel.organisationType(),
                sheet.view().at(),
                sheet.view().knownAt(),
                sheet.bordersOf(day).shown(),
                total,
                total.without(parts(children, unassigned)),
                unassigned,
                children);
    }

    private static List<Stages> parts(List<Below> children, Stages unassigned) {
        var parts = new ArrayList<Stages>();
        children.forEach(child -> parts.add(child.stages()));
        parts.add(unassigned);
        return parts;
    }

    private Stages of(UUID whose) {
        return stages(whose, (own, stage) -> sheet.of(own, stage, day));
    }

    private static BigDecimal quantity(Figure figure) {
        return Objects.requireNonNullElse(figure.value(), BigDecimal.ZERO);
    }

    private Stages stages(UUID whose, BiFunction<UUID, UUID, Figure> reading) {
        return Stages.of(
                quantity(reading.apply(whose, funnel.enterprises())),
                quantity(reading.apply(whose, funnel.eligible())),
                quantity(reading.apply(whose, funnel.eligibleWith())),
                quantity(reading.apply(whose, funnel.with())));
    }
}
