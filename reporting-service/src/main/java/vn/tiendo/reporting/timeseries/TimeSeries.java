package vn.tiendo.reporting.timeseries;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.evaluation.Measure;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedPlans;
import vn.tiendo.reporting.targetstate.CountedFigure;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.JudgementView;
import vn.tiendo.reporting.timeseries.TimeSeriesView.Point;

/** Makes time series. */
@ApplicationScoped
class TimeSeries {

    private static final int MOST_POINTS = 400;
    // Of a share each point is a reading of its own.
    private static final int MOST_POINTS_OF_A_SHARE = 60;

    private final AskedPlans plans;
    private final Figures figures;
    private final Knowledge knowledge;

    TimeSeries(AskedPlans plans, Figures figures, Knowledge knowledge) {
        this.plans = plans;
        this.figures = figures;
        this.knowledge = knowledge;
    }

    /** @throws Problem 422 PERIOD_NOT_OF_TARGET, TARGET_JUDGED_BY_TEXT, TOO_MANY_POINTS */
    TimeSeriesView of(TimeSeriesQuestion question, AskedView asked) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        var found = plans.target(question.target(), question.unit(), view, asked.borders());
        var period = found.period(question.asked());
        var states = found.asked().states();
        var judgement = states.judge(found.target(), found.asked().unit(), period);
        var figure = states.counted(judgement)
                .orElseThrow(() -> Problem.of(422, "TARGET_JUDGED_BY_TEXT").atParameter("target"));
        return new TimeSeriesView(
                TargetHead.of(found.target().target(), judgement.indicator()),
                UnitHead.of(found.asked().unit(), states.sheet().history().treeOn(view.at())),
                view.at(),
                view.knownAt(),
                judgement.borders().shown(),
                question.step().name(),
                PeriodView.of(figure.period()),
                AssessmentView.of(judgement.assessment()),
                JudgementView.of(judgement),
                points(judgement, figure, question.step(), view, asked.borders()));
    }

    private List<Point> points(
            Judgement judgement, CountedFigure figure, Step step, AsOf view, @Nullable BordersParameter asked) {
        var steps = step.of(figure.period(), view.at());
        int most = figure.share() == null ? MOST_POINTS : MOST_POINTS_OF_A_SHARE;
        if (steps.size() > most) {
            throw Problem.of(422, "TOO_MANY_POINTS", steps.size(), most).atParameter("step");
        }
        // All steps in the borders of the whole, so that they sum up to it.
        var borders = asked == null ? new BordersParameter(judgement.period().judgedOn(view.at())) : asked;
        var result = judgement.result();
        return new SeriesDrawing(
                        figure,
                        Objects.requireNonNull(judgement.indicator()),
                        day -> figures.within(figure.unit(), view.on(day), borders),
                        new PathToTarget(valueOfPath(judgement), figure.period()),
                        view.at())
                .points(steps, result.effective().subtract(result.achieved()));
    }

    private static @Nullable BigDecimal valueOfPath(Judgement judgement) {
        var terms = judgement.target().terms();
        return terms.measure() == Measure.FLOW && terms.operator().isFloor()
                ? judgement.result().value()
                : null;
    }
}
