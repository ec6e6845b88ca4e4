package vn.tiendo.reporting.targetstate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.SurplusYear;
import vn.tiendo.reporting.figure.SubjectsOfShares.Side;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Ratio;
import vn.tiendo.reporting.targetstate.AskedTarget.Ready;
import vn.tiendo.reporting.targetstate.TargetExplanationView.SurplusYearView;

/**
 * Where the numbers of a state open: a flow into its entries, a stock into levels and movements, a share into what each of its
 * numbers counts, a surplus into the years that left it.
 */
record Grounds(List<String> entries, List<SurplusYearView> surplus) {

    static final Grounds NONE = new Grounds(List.of(), List.of());

    static Grounds of(Ready ready, Judgement judgement) {
        var target = judgement.target();
        var period = judgement.period();
        var unit = ready.states().countedFor(target, judgement.unitId(), period);
        var days = target.shape().counted(period);
        return new Grounds(
                unit.map(counted -> links(ready, judgement, counted, days)).orElse(List.of()),
                ready.states().surplusBehind(target, judgement.unitId(), period).stream()
                        .map(year -> SurplusYearView.of(
                                year, entriesOf(year, target, ready.sheet().view())))
                        .toList());
    }

    private static List<String> links(Ready ready, Judgement judgement, UUID unit, Period days) {
        var view = ready.sheet().view();
        return switch (judgement.target().ratio()) {
            case null ->
                Stream.ofNullable(judgement.target().indicatorId())
                        .map(indicator -> link(ready, indicator, unit, days))
                        .toList();
            case Ratio.OfIndicators reported ->
                Stream.of(reported.partId(), reported.wholeId())
                        .map(indicator -> link(ready, indicator, unit, days))
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

    private static String link(Ready ready, UUID indicator, UUID unit, Period days) {
        var view = ready.sheet().view();
        boolean levelled = ready.sheet()
                .indicators()
                .find(indicator)
                .filter(Indicator::isStock)
                .filter(stock -> !stock.isRegistry())
                .isPresent();
        return levelled ? stock(indicator, unit, days.through(), view) : entries(indicator, unit, days, view);
    }

    private static String stock(UUID indicator, UUID unit, LocalDate day, AsOf view) {
        return "/v1/stock-explanations?indicator=%s&unit=%s&day=%s&at=%s&knownAt=%s"
                .formatted(indicator, unit, day, view.at(), view.knownAt());
    }

    private static String entries(UUID indicator, UUID unit, Period days, AsOf view) {
        return "/v1/progress-entries?indicator=%s&unit=%s&period=%s/%s&at=%s&knownAt=%s"
                .formatted(indicator, unit, days.from(), days.through(), view.at(), view.knownAt());
    }

    private static @Nullable String entriesOf(SurplusYear year, Computed target, AsOf view) {
        var indicator = target.indicatorId();
        var unit = year.unitId();
        return indicator == null || unit == null
                ? null
                : entries(indicator, unit, target.shape().counted(year.year()), view);
    }
}
