package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.ShareQuestion;
import vn.tiendo.reporting.knownindicator.Indicator;

/** A figure with the times and borders for which it holds. */
@Schema(name = "Figure")
public record FigureView(
        UUID indicatorId,
        @Nullable UUID unitId,
        @Nullable String system,
        PeriodView period,

        @Schema(
                description = "VALUE, ZERO (stated), MISSING (owed, and its cut-off has passed), NOTHING, or of a ratio"
                        + " NOT_APPLICABLE (denominator 0); tolerate others")
        String state,

        @Nullable BigDecimal value,

        @Schema(description = "Of a ratio: counted within the denominator only") @Nullable
        BigDecimal numerator,

        @Schema(description = "Of a ratio: at the period's end, or at the day asked for") @Nullable
        BigDecimal denominator,

        @Schema(description = "Of a stock: how many units without units below them have reported") @Nullable
        Integer reported,

        @Schema(description = "Of a stock: how many there are") @Nullable
        Integer of,

        LocalDate at,
        Instant knownAt,
        @Schema(description = "A date, or then") String borders) {

    static FigureView of(Subject subject, FigureSheet sheet) {
        var ratio = sheet.indicators().find(subject.indicatorId()).map(Indicator::ratio);
        return ratio.isPresent()
                ? of(
                        sheet.shares().of(subject.extent(), new ShareQuestion(ratio.get(), subject.period(), null)),
                        subject,
                        sheet)
                : of(sheet.of(subject.extent(), subject.indicatorId(), subject.period()), subject, sheet);
    }

    static FigureView of(Figure figure, Subject subject, FigureSheet sheet) {
        AsOf view = sheet.view();
        return new FigureView(
                subject.indicatorId(),
                subject.extent().unit(),
                subject.extent().system(),
                PeriodView.of(subject.period()),
                figure.state().name(),
                scaled(figure.value(), subject, sheet),
                null,
                null,
                figure.reported() == null ? null : figure.reported().units(),
                figure.reported() == null ? null : figure.reported().of(),
                view.at(),
                view.knownAt(),
                figure.borders().shown());
    }

    static FigureView of(Share share, Subject subject, FigureSheet sheet) {
        AsOf view = sheet.view();
        return new FigureView(
                subject.indicatorId(),
                subject.extent().unit(),
                subject.extent().system(),
                PeriodView.of(subject.period()),
                share.isApplicable() ? "VALUE" : "NOT_APPLICABLE",
                null,
                share.numerator(),
                share.denominator(),
                null,
                null,
                view.at(),
                view.knownAt(),
                share.borders().shown());
    }

    /** Whether it is in one of the states of figures; a ratio is in none of them. */
    boolean hasState(Figure.State asked) {
        return denominator == null && state.equals(asked.name());
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, Subject subject, FigureSheet sheet) {
        return value == null
                ? null
                : sheet.indicators()
                        .find(subject.indicatorId())
                        .map((Indicator indicator) -> indicator.scaled(value))
                        .orElse(value);
    }

    /** Which figure is asked for, and of whom. */
    record Subject(UUID indicatorId, Extent extent, Period period) {}
}
