package vn.tiendo.reporting.timeseries;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** A target of a unit step by step. */
@Schema(name = "TimeSeries")
record TimeSeriesView(
        TargetHead target,
        UnitHead unit,
        LocalDate at,
        Instant knownAt,

        @Schema(description = "The day in whose borders every step is counted, or then")
        String borders,

        @Schema(description = "MONTH, WEEK or DAY") String step,

        @Schema(description = "The days of which facts count, all of them in one of the points")
        PeriodView counted,

        AssessmentView assessment,

        @Schema(description = "How it stands at the end of it all")
        JudgementView state,

        List<Point> points)
        implements Timed {

    @Override
    @JsonIgnore
    public TimeSeriesView whenever() {
        return new TimeSeriesView(target, unit, at, Instant.EPOCH, borders, step, counted, assessment, state, points);
    }

    /** One step; the one that runs ends at the day asked about, and those to come have a path only. */
    @Schema(name = "TimeSeriesPoint")
    record Point(
            PeriodView step,

            @Schema(
                    description =
                            "VALUE, ZERO, MISSING or NOTHING in the step; of a share NOT_APPLICABLE; absent in future")
            @Nullable
            String state,

            @Schema(description = "Of a flow: in the step alone; absent where nothing is known") @Nullable
            BigDecimal achieved,

            @Schema(description = "Of a flow: since the first day that counts; of a stock: at the end of the step")
            @Nullable
            BigDecimal cumulated,

            @Schema(description = "Cumulated, with the surplus of earlier years where the plan carries it") @Nullable
            BigDecimal effective,

            @Schema(description = "Of a share, at the end of the step") @Nullable
            BigDecimal numerator,

            @Schema(description = "Of a share, at the end of the step") @Nullable
            BigDecimal denominator,

            @Schema(
                    description =
                            "Where the straight line to the value is at the end of the step; of flows with a floor")
            @Nullable
            BigDecimal path) {}
}
