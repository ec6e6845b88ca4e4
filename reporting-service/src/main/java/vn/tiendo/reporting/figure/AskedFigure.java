package vn.tiendo.reporting.figure;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.FigureView.Subject;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownindicator.Ratio;

/** Opens the sheet on which the figure of a question stands. */
@ApplicationScoped
class AskedFigure {

    private final Figures figures;
    private final ArrivedIds arrived;
    private final Knowledge knowledge;

    AskedFigure(Figures figures, ArrivedIds arrived, Knowledge knowledge) {
        this.figures = figures;
        this.arrived = arrived;
        this.knowledge = knowledge;
    }

    /** A question with the sheet that answers it. */
    record Ready(FigureSheet sheet, Subject subject) {

        Question question() {
            return new Question(subject.indicatorId(), subject.period());
        }

        boolean isOfStock() {
            return sheet.indicators().isStock(subject.indicatorId());
        }

        boolean isOfLevels() {
            return sheet.indicators().isLevelled(subject.indicatorId());
        }

        @Nullable
        Ratio ratio() {
            return sheet.indicators()
                    .find(subject.indicatorId())
                    .map(Indicator::ratio)
                    .orElse(null);
        }

        FigureView figure() {
            return FigureView.of(subject, sheet);
        }
    }

    /**
     * @param unassigned whether only what lies in the bucket is asked for
     * @throws Problem 400 UNIT_OR_SYSTEM, PERIOD_OR_DAY; 409 NOT_YET_KNOWN
     */
    Ready of(FigureQuestion asked, boolean unassigned) {
        var view = knowledge.view(asked.at(), asked.knownAt());
        arrived.requireIndicator(asked.indicator());
        var subject = asked.subject(unassigned);
        var unit = subject.extent().unit();
        if (unit == null) {
            return new Ready(figures.everywhere(view, asked.borders()), subject);
        }
        arrived.requireUnit(unit);
        return new Ready(figures.within(unit, view, asked.borders()), subject);
    }
}
