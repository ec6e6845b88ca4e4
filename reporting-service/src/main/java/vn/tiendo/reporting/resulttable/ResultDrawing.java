package vn.tiendo.reporting.resulttable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Assessment;
import vn.tiendo.reporting.evaluation.Percent;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.resulttable.ResultTableView.Quantity;
import vn.tiendo.reporting.resulttable.ResultTableView.Row;
import vn.tiendo.reporting.targetstate.AskedPlans.Asked;
import vn.tiendo.reporting.targetstate.Computed;
import vn.tiendo.reporting.targetstate.CountedFigure;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.JudgementView;

/** Makes the rows of one table. */
final class ResultDrawing {

    private final Asked asked;
    private final Period period;
    private final SheetOfUnit sheets;
    private final List<Computed> computed;

    /** @param sheets figures in the borders of the table, whatever the period: like is compared with like */
    ResultDrawing(Asked asked, Period period, SheetOfUnit sheets) {
        this.asked = asked;
        this.period = period;
        this.sheets = sheets;
        this.computed = asked.targets(Set.of());
    }

    @FunctionalInterface
    interface SheetOfUnit {
        FigureSheet of(UUID unit);
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        addBelow(null, "", rows);
        return rows;
    }

    /** Targets in the order of the plan, each with its parts; one whose whole stands elsewhere is none's part. */
    private void addBelow(@Nullable UUID parent, String ordinal, List<Row> rows) {
        int place = 0;
        for (var target : asked.plan().targets()) {
            if (Objects.equals(parentOf(target), parent)) {
                place++;
                var own = ordinal + place;
                rows.add(row(target, own));
                addBelow(target.id(), own + ".", rows);
            }
        }
    }

    private @Nullable UUID parentOf(KnownTarget target) {
        return Optional.ofNullable(target.parentTargetId())
                .filter(parent -> asked.plan().target(parent).isPresent())
                .filter(parent -> !parent.equals(target.id()))
                .orElse(null);
    }

    private Row row(KnownTarget target, String ordinal) {
        return computed.stream()
                .filter(own -> own.target().id().equals(target.id()))
                .findFirst()
                .flatMap(own -> plannedFor(own).map(planned -> ofFigures(own, planned, ordinal)))
                .orElseGet(() -> ofEvidence(target, ordinal));
    }

    /** The shortest period of the target in which the whole period lies. */
    private Optional<Period> plannedFor(Computed target) {
        return asked.states().periodsOf(target).stream()
                .filter(planned -> !period.from().isBefore(planned.from())
                        && !period.through().isAfter(planned.through()))
                .min(Comparator.comparing(Period::days));
    }

    private Row ofFigures(Computed target, Period planned, String ordinal) {
        var judgement = asked.states().judge(target, asked.unit(), planned);
        var figure = asked.states().counted(judgement);
        var done = figure.flatMap(own -> in(period, own, judgement)).orElse(null);
        var before = figure.filter(own -> own.share() == null)
                .flatMap(own -> in(SamePeriodBefore.of(period), own, judgement))
                .orElse(null);
        var view = JudgementView.of(judgement);
        return new Row(
                ordinal,
                TargetHead.of(target.target(), judgement.indicator()),
                PeriodView.of(planned),
                view.value(),
                done,
                figure.flatMap(own -> in(own.period(), own, judgement)).orElse(null),
                view.percent(),
                before,
                percent(done, before),
                AssessmentView.of(judgement.assessment()),
                view.state());
    }

    private Row ofEvidence(KnownTarget target, String ordinal) {
        var shown =
                JudgementView.ofEvidence(period, asked.unit(), asked.states().evidence(target, asked.unit(), period));
        var indicator = Optional.ofNullable(target.indicatorId())
                .flatMap(asked.states().sheet().indicators()::find);
        boolean judged = target.book() == null;
        var assessment = judged ? Assessment.ofVerdict(shown.verdict()) : Assessment.NOT_ASSIGNED;
        return new Row(
                ordinal,
                TargetHead.of(target, indicator.orElse(null)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                AssessmentView.of(assessment),
                judged ? shown.state() : "NOT_ASSIGNED");
    }

    private Optional<Quantity> in(Period days, CountedFigure figure, Judgement judgement) {
        var indicator = judgement.indicator();
        if (indicator == null) {
            return Optional.empty();
        }
        var sheet = sheets.of(figure.unit());
        if (figure.share() == null) {
            return Optional.of(quantity(sheet.of(figure.unit(), figure.indicatorId(), days), indicator));
        }
        var share = sheet.shares().of(figure.unit(), figure.share().in(days));
        return Optional.of(new Quantity(
                share.isApplicable() ? "VALUE" : "NOT_APPLICABLE", null, share.numerator(), share.denominator()));
    }

    private static Quantity quantity(Figure figure, Indicator indicator) {
        var value = figure.state() == Figure.State.NOTHING ? null : figure.value();
        return new Quantity(figure.state().name(), value == null ? null : indicator.scaled(value), null, null);
    }

    /** Of nothing, and of zero, there is no percentage. */
    private static @Nullable String percent(@Nullable Quantity done, @Nullable Quantity before) {
        if (done == null || before == null || done.value() == null || before.value() == null) {
            return null;
        }
        return before.value().compareTo(BigDecimal.ZERO) <= 0
                ? null
                : new Percent(done.value(), before.value()).shown();
    }
}
