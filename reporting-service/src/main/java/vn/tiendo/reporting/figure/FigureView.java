package vn.tiendo.reporting.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.actlog.AsOf;
import vn.tiendo.reporting.calendar.Period;
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

    static FigureView of(Figure figure, Subject subject, FigureSheet sheet) {
        AsOf view = sheet.view();
        return new FigureView(
                subject.indicatorId(),
                subject.unit(),
                subject.system(),
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
                subject.unit(),
                subject.system(),
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

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, Subject subject, FigureSheet sheet) {
        return value == null
                ? null
                : sheet.indicators()
                        .find(subject.indicatorId())
                        .map((Indicator indicator) -> indicator.scaled(value))
                        .orElse(value);
    }

    /** What is asked about: a unit with its subtree, or a whole system. */
    record Subject(
            UUID indicatorId, @Nullable UUID unit, @Nullable String system, Period period) {}
}
