package vn.tiendo.reporting.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.FigureSheet;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.figure.Share;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownunit.KnownUnit;

/** A figure of a report. */
@Schema(name = "ReportedFigure")
public record ReportedFigure(
        UUID indicatorId,
        @Nullable String indicatorCode,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String unitOfMeasure,
        UUID unitId,
        @Nullable String unitName,
        PeriodView period,
        Answer figure) {

    /** The figure itself; what is no number is never merged with zero. */
    @Schema(name = "ReportedFigureValue")
    public record Answer(
            @Schema(description = "VALUE, ZERO, MISSING, NOTHING or NOT_APPLICABLE; tolerate others")
            String state,

            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,

            @Schema(description = "Of a stock: how many units without units below them have reported") @Nullable
            Integer reported,

            @Nullable Integer of,
            String borders) {

        static Answer of(Figure figure, Optional<Indicator> indicator) {
            var value = figure.value();
            var reported = figure.reported();
            return new Answer(
                    figure.state().name(),
                    value == null
                            ? null
                            : indicator.map(known -> known.scaled(value)).orElse(value),
                    null,
                    null,
                    reported == null ? null : reported.units(),
                    reported == null ? null : reported.of(),
                    figure.borders().shown());
        }

        static Answer of(Share share) {
            return new Answer(
                    share.isApplicable() ? "VALUE" : "NOT_APPLICABLE",
                    null,
                    share.numerator(),
                    share.denominator(),
                    null,
                    null,
                    share.borders().shown());
        }
    }

    /** What the sheet, opened for the unit or one above it, says. */
    static ReportedFigure of(StatedFigure asked, FigureSheet sheet) {
        var question = asked.question();
        var indicator = sheet.indicators().find(asked.indicatorId());
        return new ReportedFigure(
                asked.indicatorId(),
                indicator.map(Indicator::code).orElse(null),
                indicator.map(Indicator::nameVi).orElse(null),
                indicator.map(Indicator::nameEn).orElse(null),
                indicator.map(Indicator::unitOfMeasure).orElse(null),
                asked.unitId(),
                sheet.history()
                        .treeOn(question.period().judgedOn(sheet.view().at()))
                        .find(asked.unitId())
                        .map(KnownUnit::name)
                        .orElse(null),
                PeriodView.of(question.period()),
                answer(asked, sheet, indicator));
    }

    private static Answer answer(StatedFigure asked, FigureSheet sheet, Optional<Indicator> indicator) {
        var period = asked.question().period();
        return indicator
                .map(Indicator::ratio)
                .map(ratio -> Answer.of(
                        sheet.shares().of(asked.unitId(), new FigureSheet.ShareQuestion(ratio, period, null))))
                .orElseGet(() -> Answer.of(sheet.of(asked.unitId(), asked.indicatorId(), period), indicator));
    }
}
