package vn.tiendo.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.figure.FigureSheet.Question;
import vn.tiendo.reporting.ledger.PeriodBody;

/** A figure that a report is to show beside the targets of its plan. */
@Schema(name = "ReportFigureRequest")
public record StatedFigure(
        @NotNull UUID indicatorId,

        @Schema(description = "The unit, with its subtree") @NotNull
        UUID unitId,

        @Schema(description = "Of a flow or a ratio") @Nullable @Valid
        PeriodBody period,

        @Schema(description = "In place of period: the day of a stock, or the one day of a flow") @Nullable
        LocalDate day) {

    /** Whether exactly one of period and day is given, and the period does not end before it begins. */
    boolean isOfOnePeriod() {
        return period == null ? day != null : day == null && !period.through().isBefore(period.from());
    }

    LocalDate lastDay() {
        return question().period().through();
    }

    Question question() {
        if (period != null) {
            return new Question(indicatorId, new Period(period.from(), period.through()));
        }
        var on = Objects.requireNonNull(day);
        return new Question(indicatorId, new Period(on, on));
    }
}
