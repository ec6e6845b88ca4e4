package vn.tiendo.reporting.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.answer.AskedView;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.ArrivedIds;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.figure.Figures;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.targetstate.AskedPlans;
import vn.tiendo.reporting.targetstate.CountedFigure;

/** Takes figures apart. */
@ApplicationScoped
class DrillDowns {

    private static final String PATH = "/v1/drill-downs";

    private final AskedPlans plans;
    private final Figures figures;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    DrillDowns(AskedPlans plans, Figures figures, ArrivedIds arrived, Knowledge knowledge) {
        this.plans = plans;
        this.figures = figures;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /** @throws Problem 400 BORDERS_OF_ONE_DAY: who stands below whom is a question of one day */
    DrillDownView of(DrillDownQuestion question, AskedView asked) {
        question.check();
        if (asked.borders() != null && asked.borders().isThen()) {
            throw Problem.of(400, "BORDERS_OF_ONE_DAY").atParameter("borders");
        }
        var view = knowledge.view(asked.at(), asked.knownAt());
        return question.target() == null
                ? ofIndicator(Objects.requireNonNull(question.indicator()), question, view, asked)
                : ofTarget(question.target(), question, view, asked);
    }

    private DrillDownView ofIndicator(UUID indicator, DrillDownQuestion question, AsOf view, AskedView asked) {
        arrived.requireIndicator(indicator);
        arrived.requireUnit(question.unit());
        var sheet = figures.within(question.unit(), view, asked.borders());
        var counted = sheet.indicators().find(indicator).orElseThrow(() -> Problem.of(404, "NOT_FOUND"));
        var period = Objects.requireNonNull(question.asked());
        var share = counted.ratio() == null ? null : new ShareQuestion(counted.ratio(), period, null);
        var figure = new CountedFigure(question.unit(), indicator, period, share);
        var itself = link("indicator", indicator, period);
        return new DrillDownDrawing(sheet, figure, counted, links(itself, figure, view, asked)).draw(null);
    }

    private DrillDownView ofTarget(UUID target, DrillDownQuestion question, AsOf view, AskedView asked) {
        var found = plans.target(target, question.unit(), view, asked.borders());
        var period = found.period(question.asked());
        var states = found.asked().states();
        var judgement = states.judge(found.target(), question.unit(), period);
        var figure = states.counted(judgement)
                .orElseThrow(() -> Problem.of(422, "TARGET_JUDGED_BY_TEXT").atParameter("target"));
        var sheet = figure.unit().equals(question.unit())
                ? states.sheet()
                : figures.within(figure.unit(), view, asked.borders());
        var counted = Objects.requireNonNull(judgement.indicator());
        var itself = link("target", target, period);
        return new DrillDownDrawing(sheet, figure, counted, links(itself, figure, view, asked))
                .draw(new JudgedParts(states, found.target(), period));
    }

    private static UriBuilder link(String name, UUID what, Period period) {
        return UriBuilder.fromPath(PATH).queryParam(name, what).queryParam("period", period);
    }

    private static Links links(UriBuilder itself, CountedFigure figure, AsOf view, AskedView asked) {
        var borders = asked.borders() == null ? null : asked.borders().toString();
        return new Links(itself, figure.indicatorId(), figure.period(), view, borders);
    }
}
