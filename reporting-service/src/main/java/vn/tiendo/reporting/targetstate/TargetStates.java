package vn.tiendo.reporting.targetstate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Flow;
import vn.tiendo.reporting.evaluation.Measure;
import vn.tiendo.reporting.evaluation.TargetEvaluation;
import vn.tiendo.reporting.evaluation.TargetQuestion;
import vn.tiendo.reporting.evaluation.TargetTerms;
import vn.tiendo.reporting.evaluation.UnitAccount;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.knownplan.PlanHeader;
import vn.tiendo.reporting.knowntarget.TargetBook;

/** Judges the computed targets of one plan over one sheet of figures. */
public final class TargetStates {

    private final PlanHeader plan;
    private final FigureSheet sheet;
    private final Predecessors predecessors;
    private final Function<UUID, FigureSheet> within;
    private final Map<UUID, FigureSheet> sheetsOfPredecessors = new HashMap<>();

    /** @param within opens the figures of a unit that is no more, in the same view and borders */
    public TargetStates(PlanHeader plan, FigureSheet sheet, Function<UUID, FigureSheet> within) {
        this.plan = plan;
        this.sheet = sheet;
        this.predecessors = new Predecessors(sheet);
        this.within = within;
    }

    /** A target that is computed, and what it is computed from. */
    public record Computed(KnownTarget target, TargetBook book, UUID indicatorId, TargetTerms terms) {}

    /** Those of the targets that can be judged: computed, and their indicator known in this view. */
    public List<Computed> computed(Collection<KnownTarget> targets) {
        return targets.stream().flatMap(target -> computed(target).stream()).toList();
    }

    /** Empty for a target that is judged by text, or not known yet in this view. */
    public Optional<Computed> computed(KnownTarget target) {
        var book = target.book();
        if (book == null || target.indicatorId() == null) {
            return Optional.empty();
        }
        var indicator = sheet.indicators().find(target.indicatorId());
        return book.target(sheet.view().knownAt())
                .flatMap(set -> indicator.map(counted -> new Computed(
                        target,
                        book,
                        counted.id(),
                        new TargetTerms(
                                set.kind(),
                                set.operator(),
                                set.firmness(),
                                measure(counted),
                                plan.carry(),
                                plan.pace()))));
    }

    /** The periods of which the target says anything, in their order. */
    public List<Period> periodsOf(Computed target) {
        return List.copyOf(target.book().periods(sheet.view()));
    }

    /** Reads the figures of all periods of these targets at once. */
    public void prepare(Collection<Computed> targets) {
        sheet.prepare(targets.stream()
                .flatMap(target -> periodsOf(target).stream().map(period -> new Question(target.indicatorId(), period)))
                .toList());
    }

    /** How the target stands for the unit in the period. */
    public Judgement judge(Computed target, UUID unit, Period period) {
        var result = TargetEvaluation.evaluate(
                new TargetQuestion(target.terms(), period, sheet.view().at(), account(target, unit, sheet)));
        return new Judgement(target, unit, period, result, sheet.bordersOf(period));
    }

    private UnitAccount account(Computed target, UUID unit, FigureSheet figures) {
        return new UnitAccount(
                target.book().quotasOf(unit, sheet.view()),
                asked -> flow(figures.of(unit, target.indicatorId(), asked)),
                (earlier, later) -> predecessors.of(unit, earlier, later).stream()
                        .map(before -> account(target, before, before.equals(unit) ? figures : sheetOf(before)))
                        .toList());
    }

    private FigureSheet sheetOf(UUID predecessor) {
        return sheetsOfPredecessors.computeIfAbsent(predecessor, within);
    }

    private static Flow flow(Figure figure) {
        var value = figure.value();
        if (value == null || figure.state() == Figure.State.NOTHING) {
            return Flow.UNREPORTED;
        }
        return figure.state() == Figure.State.ZERO ? Flow.ZERO_REPORTED : Flow.of(value);
    }

    private static Measure measure(Indicator indicator) {
        return indicator.isStock() ? Measure.STOCK : Measure.FLOW;
    }
}
