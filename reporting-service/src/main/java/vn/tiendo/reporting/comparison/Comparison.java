package vn.tiendo.reporting.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.IndicatorHead;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.comparison.ComparisonView.Cell;
import vn.tiendo.reporting.comparison.ComparisonView.ComparedPlan;
import vn.tiendo.reporting.comparison.ComparisonView.Row;
import vn.tiendo.reporting.evaluation.Colour;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.JudgementView;

/** Puts the targets of several plans into rows: of the same indicator and kind, the first of each plan with the first. */
final class Comparison {

    private final @Nullable Period period;
    private final List<ComparedPlan> plans = new ArrayList<>();
    private final Map<Same, List<Cell>> cells = new LinkedHashMap<>();
    private final Map<UUID, Indicator> indicators = new LinkedHashMap<>();

    /** @param period null for the one that runs, of each target */
    Comparison(@Nullable Period period) {
        this.period = period;
    }

    /** What makes targets comparable; a plan may have several, such as a firm one and one to be striven for. */
    private record Same(UUID indicatorId, String kind, int place) {}

    void add(Asked asked) {
        var colours = new LinkedHashMap<String, Integer>();
        for (var colour : Colour.values()) {
            colours.put(colour.name(), 0);
        }
        var seen = new LinkedHashMap<String, Integer>();
        for (var target : asked.targets(Set.of())) {
            asked.periodOf(target, period).ifPresent(own -> {
                var cell = cell(asked, target, own);
                colours.merge(cell.assessment().colour(), 1, Integer::sum);
                var indicator = Objects.requireNonNull(target.indicatorId());
                var kind = target.target().kind();
                int place = seen.merge(indicator + kind, 1, Integer::sum);
                cells.computeIfAbsent(new Same(indicator, kind, place), none -> new ArrayList<>())
                        .add(cell);
            });
        }
        var sheet = asked.states().sheet();
        plans.add(new ComparedPlan(
                PlanHead.of(asked.plan().header()),
                UnitHead.of(asked.unit(), sheet.history().treeOn(sheet.view().at())),
                colours));
    }

    List<ComparedPlan> plans() {
        return plans;
    }

    List<Row> rows() {
        return cells.entrySet().stream()
                .map(row -> new Row(
                        IndicatorHead.of(Objects.requireNonNull(
                                indicators.get(row.getKey().indicatorId()))),
                        row.getKey().kind(),
                        row.getValue()))
                .toList();
    }

    private Cell cell(Asked asked, Computed target, Period own) {
        var judgement = asked.states().judge(target, asked.unit(), own);
        var indicator = asked.states()
                .sheet()
                .indicators()
                .find(Objects.requireNonNull(target.indicatorId()))
                .orElseThrow();
        indicators.putIfAbsent(indicator.id(), indicator);
        return new Cell(
                asked.plan().header().id(),
                TargetHead.of(target.target(), indicator),
                PeriodView.of(own),
                AssessmentView.of(judgement.assessment()),
                JudgementView.of(judgement));
    }
}
