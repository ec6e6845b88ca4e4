package vn.tiendo.reporting.resulttable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;

/** The results of a plan in a period. */
@Schema(name = "ResultTable")
record ResultTableView(
        PlanHead plan,
        UnitHead unit,
        PeriodView period,

        @Schema(description = "The earlier of the day asked about and the end of the period: later facts do not count")
        LocalDate at,

        Instant knownAt,

        @Schema(description = "A date, then, or default: the day that at says")
        String borders,

        @Schema(description = "In the order of the plan; parts stand below their targets")
        List<Row> rows)
        implements Timed {

    @Override
    @JsonIgnore
    public ResultTableView whenever() {
        return new ResultTableView(plan, unit, period, at, Instant.EPOCH, borders, rows);
    }

    /** A target. */
    @Schema(name = "ResultRow")
    record Row(
            @Schema(description = "TT: 2.1 is a part of 2", examples = "2.1")
            String ordinal,

            TargetHead target,

            @Schema(description = "Of the plan, in which the period lies: for which the value is") @Nullable
            PeriodView planned,

            @Schema(description = "Kế hoạch: the floor to be reached") @Nullable
            BigDecimal value,

            @Schema(description = "Thực hiện kỳ: in the period alone") @Nullable
            Quantity inPeriod,

            @Schema(description = "Lũy kế: since the planned period began") @Nullable
            Quantity cumulated,

            @Schema(
                    description = "% so kế hoạch: with the surplus of earlier years; of a share the share itself",
                    examples = "51,50 %")
            @Nullable
            String percentOfPlan,

            @Schema(description = "The same period of the year before, in the same borders") @Nullable
            Quantity yearBefore,

            @Schema(
                    description = "% so cùng kỳ; absent where nothing is known of the year before, and of shares",
                    examples = "108,33 %")
            @Nullable
            String percentOfYearBefore,

            @Schema(description = "Đánh giá") AssessmentView assessment,

            @Schema(description = "MET, EXCEEDED, IN_PROGRESS, JUDGED_BY_EVIDENCE and so on; tolerate others")
            String state) {}

    /** A number, or the two of a share; neither where nothing is known. */
    @Schema(name = "ResultQuantity")
    record Quantity(
            @Schema(description = "VALUE, ZERO (stated), MISSING, NOTHING or NOT_APPLICABLE; tolerate others")
            String state,

            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}
}
