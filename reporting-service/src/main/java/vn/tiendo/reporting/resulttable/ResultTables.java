package vn.tiendo.reporting.resulttable;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedPlans;

/** Makes result tables. */
@ApplicationScoped
class ResultTables {

    private final AskedPlans plans;
    private final Figures figures;
    private final Knowledge knowledge;

    ResultTables(AskedPlans plans, Figures figures, Knowledge knowledge) {
        this.plans = plans;
        this.figures = figures;
        this.knowledge = knowledge;
    }

    ResultTableView of(ResultTableQuestion question, AskedView asked) {
        var period = question.asked();
        var now = knowledge.view(asked.at(), asked.knownAt());
        var view = now.on(period.judgedOn(now.at()));
        var plan = plans.plan(question.plan(), question.unit(), view, asked.borders());
        var borders = asked.borders() == null ? new BordersParameter(view.at()) : asked.borders();
        Map<UUID, FigureSheet> sheets = new HashMap<>();
        var drawing = new ResultDrawing(
                plan, period, unit -> sheets.computeIfAbsent(unit, whose -> figures.within(whose, view, borders)));
        return new ResultTableView(
                PlanHead.of(plan.plan().header()),
                UnitHead.of(plan.unit(), plan.states().sheet().history().treeOn(view.at())),
                PeriodView.of(period),
                view.at(),
                view.knownAt(),
                asked.shownBorders(),
                drawing.rows());
    }
}
