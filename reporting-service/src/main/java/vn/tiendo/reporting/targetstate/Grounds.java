package vn.tiendo.reporting.targetstate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.SurplusYear;
import vn.tiendo.reporting.figure.FigureLinks;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;
import vn.tiendo.reporting.targetstate.TargetExplanationView.BaselineView;
import vn.tiendo.reporting.targetstate.TargetExplanationView.SurplusYearView;

/**
 * Where the numbers of a state open: a flow into its entries, a stock into levels and movements, a share into what each of its
 * numbers counts, a surplus into the years that left it, the value of a growth into the figure of its baseline.
 */
record Grounds(
        List<String> entries,
        List<SurplusYearView> surplus,
        @Nullable BaselineView baseline) {

    static final Grounds NONE = new Grounds(List.of(), List.of(), null);

    static Grounds of(Ready ready, Judgement judgement) {
        var target = judgement.target();
        var period = judgement.period();
        var unit = ready.states().countedFor(target, judgement.unitId(), period);
        var days = target.shape().counted(period);
        return new Grounds(
                unit.map(counted -> links(ready, judgement, counted, days)).orElse(List.of()),
                ready.states().surplusBehind(target, judgement.unitId(), period).stream()
                        .map(year -> SurplusYearView.of(year, entriesOf(year, target, ready.sheet())))
                        .toList(),
                ready.states()
                        .baselineBehind(target, judgement.unitId(), period)
                        .map(baseline -> view(baseline, target, ready.sheet()))
                        .orElse(null));
    }

    private static @Nullable BaselineView view(Baseline baseline, Computed target, FigureSheet sheet) {
        var indicator = Optional.ofNullable(target.indicatorId())
                .flatMap(sheet.indicators()::find)
                .orElse(null);
        return indicator == null
                ? null
                : new BaselineView(
                        indicator.id(),
                        baseline.unitId(),
                        PeriodView.of(baseline.period()),
                        baseline.done().reported()
                                ? indicator.scaled(baseline.done().quantity())
                                : null,
                        baseline.growth().percent(),
                        baseline.borders().shown(),
                        FigureLinks.within(baseline.unitId(), sheet, baseline.borders())
                                .to(indicator.id(), baseline.period()));
    }

    private static List<String> links(Ready ready, Judgement judgement, UUID unit, Period days) {
        var view = ready.sheet().view();
        var links = FigureLinks.within(unit, ready.sheet());
        return switch (judgement.target().ratio()) {
            case null ->
                Stream.ofNullable(judgement.target().indicatorId())
                        .map(indicator -> links.to(indicator, days))
                        .toList();
            case Ratio.OfIndicators reported ->
                Stream.of(reported.partId(), reported.wholeId())
                        .map(indicator -> links.to(indicator, days))
                        .toList();
            case Ratio.Counted counted ->
                Stream.of(Side.values())
                        .map(side -> "/v1/share-subjects?target=%s&unit=%s&period=%s/%s&side=%s&at=%s&knownAt=%s"
                                .formatted(
                                        ready.target().id(),
                                        judgement.unitId(),
                                        judgement.period().from(),
                                        judgement.period().through(),
                                        side,
                                        view.at(),
                                        view.knownAt()))
                        .toList();
        };
    }

    private static @Nullable String entriesOf(SurplusYear year, Computed target, FigureSheet sheet) {
        var indicator = target.indicatorId();
        var unit = year.unitId();
        return indicator == null || unit == null
                ? null
                : FigureLinks.within(unit, sheet).to(indicator, target.shape().counted(year.year()));
    }
}
