package vn.tiendo.reporting.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.reporting.calendar.CurrentPeriod;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownPlan;
import vn.tiendo.reporting.knownunit.KnownUnit;
import vn.tiendo.reporting.knownunit.UnitTree;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.targetstate.TargetStates;
import vn.tiendo.reporting.taskboard.StandingTask;
import vn.tiendo.reporting.taskboard.TaskCounts;
import vn.tiendo.reporting.taskboard.TasksOfUnit;

/** Draws one dashboard over one sheet of figures. */
final class DashboardDrawing {

    private final KnownPlan plan;
    private final UUID unit;
    private final FigureSheet sheet;
    private final DashboardQuestion question;
    private final TargetStates states;
    private final List<Computed> computed;
    private final UnitTree tree;

    DashboardDrawing(KnownPlan plan, UUID unit, TargetStates states, DashboardQuestion question) {
        this.plan = plan;
        this.unit = unit;
        this.sheet = states.sheet();
        this.question = question;
        this.states = states;
        this.computed = states.computed(plan.targets()).stream()
                .filter(target -> target.indicatorId() != null)
                .toList();
        this.tree = sheet.history().treeOn(sheet.view().at());
    }

    DashboardView draw() {
        states.prepare(computed);
        return new DashboardView(
                PlanView.of(plan.header()),
                shown(),
                sheet.view().at(),
                sheet.view().knownAt(),
                question.borders() == null ? "default" : question.borders().toString(),
                computed.stream().map(this::target).toList(),
                texts(),
                tree.childrenOf(unit).stream().map(this::row).toList(),
                TaskCounts.of(tasks()));
    }

    private DashboardView.Shown shown() {
        var known = tree.find(unit);
        return new DashboardView.Shown(
                unit,
                known.map(KnownUnit::name).orElse(null),
                known.map(KnownUnit::code).orElse(null));
    }

    private TargetView target(Computed target) {
        var periods = states.periodsOf(target);
        return TargetView.of(
                target.target(),
                indicator(target),
                current(target).map(PeriodView::of).orElse(null),
                periods.stream().map(period -> judged(target, unit, period)).toList());
    }

    private UnitRow row(KnownUnit child) {
        return UnitRow.of(
                child,
                computed.stream()
                        .flatMap(target -> current(target).stream()
                                .map(period ->
                                        new UnitRow.Cell(target.target().id(), judged(target, child.id(), period))))
                        .toList());
    }

    private JudgementView judged(Computed target, UUID whose, Period period) {
        return JudgementView.of(states.judge(target, whose, period));
    }

    private Indicator indicator(Computed target) {
        return Optional.ofNullable(target.indicatorId())
                .flatMap(sheet.indicators()::find)
                .orElseThrow();
    }

    private Optional<Period> current(Computed target) {
        var periods = states.periodsOf(target);
        return question.period() == null
                ? CurrentPeriod.on(sheet.view().at(), periods)
                : periods.stream().filter(question.period()::equals).findFirst();
    }

    private List<TextTargetView> texts() {
        var counted = computed.stream().map(Computed::target).toList();
        return plan.targets().stream()
                .filter(target -> counted.stream().noneMatch(shown -> shown.id().equals(target.id())))
                .map(target -> TextTargetView.of(
                        target, states.evidence(target, unit, plan.header().period())))
                .toList();
    }

    private List<StandingTask> tasks() {
        return new TasksOfUnit(plan, sheet.view().at(), sheet.history()).of(unit, tree.subtreeOf(unit));
    }
}
