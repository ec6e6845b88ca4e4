package vn.tiendo.reporting.timeseries;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.Share;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.targetstate.CountedFigure;
import vn.tiendo.reporting.timeseries.TimeSeriesView.Point;

/** The points of one figure. */
final class SeriesDrawing {

    private final CountedFigure figure;
    private final Indicator indicator;
    private final SheetOfDay sheets;
    private final PathToTarget path;
    private final LocalDate at;

    /** @param sheets figures with what is known now, as of any day, all in the same borders */
    SeriesDrawing(CountedFigure figure, Indicator indicator, SheetOfDay sheets, PathToTarget path, LocalDate at) {
        this.figure = figure;
        this.indicator = indicator;
        this.sheets = sheets;
        this.path = path;
        this.at = at;
    }

    @FunctionalInterface
    interface SheetOfDay {
        FigureSheet on(LocalDate day);
    }

    /** @param surplus what earlier years brought */
    List<Point> points(List<Period> steps, BigDecimal surplus) {
        if (figure.share() != null) {
            return steps.stream().map(this::ofShare).toList();
        }
        var sheet = sheets.on(at);
        sheet.prepare(steps.stream()
                .filter(step -> step.hasStartedBy(at))
                .map(this::question)
                .toList());
        return indicator.isStock()
                ? steps.stream().map(step -> ofStock(sheet, step)).toList()
                : ofFlow(sheet, steps, surplus);
    }

    private List<Point> ofFlow(FigureSheet sheet, List<Period> steps, BigDecimal surplus) {
        var points = new ArrayList<Point>();
        BigDecimal sum = null;
        for (var step : steps) {
            if (!step.hasStartedBy(at)) {
                points.add(toCome(step));
                continue;
            }
            var own = sheet.of(figure.unit(), figure.indicatorId(), step);
            if (own.value() != null) {
                sum = (sum == null ? BigDecimal.ZERO : sum).add(own.value());
            }
            var effective =
                    sum == null && surplus.signum() == 0 ? null : surplus.add(sum == null ? BigDecimal.ZERO : sum);
            points.add(point(step, own, scaled(own.value()), scaled(sum), scaled(effective)));
        }
        return points;
    }

    private Point ofStock(FigureSheet sheet, Period step) {
        if (!step.hasStartedBy(at)) {
            return toCome(step);
        }
        var own = sheet.of(figure.unit(), figure.indicatorId(), question(step).period());
        boolean known = own.state() == Figure.State.VALUE;
        return point(step, own, null, known ? scaled(own.value()) : null, null);
    }

    /** As it stood at the end of the step: what is said of the period is counted as far as that day. */
    private Point ofShare(Period step) {
        if (figure.share() == null || !step.hasStartedBy(at)) {
            return toCome(step);
        }
        Share share = sheets.on(step.through()).shares().of(figure.unit(), figure.share());
        return new Point(
                PeriodView.of(step),
                share.isApplicable() ? "VALUE" : "NOT_APPLICABLE",
                null,
                null,
                null,
                share.numerator(),
                share.denominator(),
                null);
    }

    private Point point(
            Period step,
            Figure own,
            @Nullable BigDecimal achieved,
            @Nullable BigDecimal cumulated,
            @Nullable BigDecimal effective) {
        return new Point(
                PeriodView.of(step),
                own.state().name(),
                achieved,
                cumulated,
                effective,
                null,
                null,
                path.at(step.through()));
    }

    private Point toCome(Period step) {
        return new Point(PeriodView.of(step), null, null, null, null, null, null, path.at(step.through()));
    }

    /** Of a stock its last day alone. */
    private Question question(Period step) {
        return new Question(
                figure.indicatorId(), indicator.isStock() ? new Period(step.through(), step.through()) : step);
    }

    private @Nullable BigDecimal scaled(@Nullable BigDecimal quantity) {
        return quantity == null ? null : indicator.scaled(quantity);
    }
}
