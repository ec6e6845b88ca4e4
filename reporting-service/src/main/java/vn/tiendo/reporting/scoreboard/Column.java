package vn.tiendo.reporting.scoreboard;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Colour;
import vn.tiendo.reporting.evaluation.RankedUnit;
import vn.tiendo.reporting.evaluation.Ranking;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.scoreboard.ScoreboardView.Cell;
import vn.tiendo.reporting.scoreboard.ScoreboardView.ColumnView;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.targetstate.TargetStates;

/** A target in one period, judged for every unit shown. */
final class Column {

    private final Computed target;
    private final Period period;
    private final TargetStates states;
    private final Map<UUID, Judgement> judgements = new LinkedHashMap<>();
    private final Map<UUID, Integer> ranks = new HashMap<>();

    Column(Computed target, Period period, TargetStates states, Collection<KnownUnit> units) {
        this.target = target;
        this.period = period;
        this.states = states;
        units.forEach(unit -> judgements.put(unit.id(), states.judge(target, unit.id(), period)));
        var contenders =
                units.stream().map(unit -> of(unit.id()).contender(unit)).toList();
        for (RankedUnit ranked : Ranking.of(contenders)) {
            ranks.put(ranked.unitId(), ranked.rank());
        }
    }

    Colour colourOf(UUID unit) {
        return of(unit).assessment().colour();
    }

    /** Null of a unit that has no number to reach. */
    @Nullable
    Integer rankOf(UUID unit) {
        return ranks.get(unit);
    }

    Cell cell(UUID unit) {
        return cell(of(unit), rankOf(unit));
    }

    /** A unit that is not ranked with the others. */
    Cell total(UUID unit) {
        return cell(states.judge(target, unit, period), null);
    }

    ColumnView view() {
        var units = new EnumMap<Colour, Integer>(Colour.class);
        for (var colour : Colour.values()) {
            units.put(colour, 0);
        }
        judgements.values().forEach(each -> units.merge(each.assessment().colour(), 1, Integer::sum));
        var byName = new LinkedHashMap<String, Integer>();
        units.forEach((colour, count) -> byName.put(colour.name(), count));
        var indicator = states.sheet()
                .indicators()
                .find(Objects.requireNonNull(target.indicatorId()))
                .orElse(null);
        return new ColumnView(TargetHead.of(target.target(), indicator), PeriodView.of(period), byName);
    }

    private Cell cell(Judgement judgement, @Nullable Integer rank) {
        return new Cell(
                target.target().id(),
                rank,
                AssessmentView.of(judgement.assessment()),
                figure(judgement),
                JudgementView.of(judgement));
    }

    /** Nothing and missing are no zero (SEMANTICS 4); of a unit that another one answers for nothing is said. */
    private @Nullable String figure(Judgement judgement) {
        return states.counted(judgement)
                .filter(counted -> counted.unit().equals(judgement.unitId()))
                .map(counted -> counted.share() == null
                        ? states.sheet()
                                .of(counted.unit(), counted.indicatorId(), counted.period())
                                .state()
                                .name()
                        : states.sheet()
                                        .shares()
                                        .of(counted.unit(), counted.share())
                                        .isApplicable()
                                ? "VALUE"
                                : "NOT_APPLICABLE")
                .orElse(null);
    }

    private Judgement of(UUID unit) {
        return Objects.requireNonNull(judgements.get(unit));
    }
}
