package vn.tiendo.reporting.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** Units down, targets across. */
@Schema(name = "Scoreboard")
record ScoreboardView(
        PlanHead plan,
        LocalDate at,
        Instant knownAt,

        @Schema(description = "A date, then, or default: of each period the earlier of at and its end")
        String borders,

        @Schema(description = "The targets, each with the period that is shown; in the order of the plan")
        List<ColumnView> columns,

        @Schema(description = "The unit above: all that is below it, and its own")
        Row total,

        @Schema(description = "A page of the units; ranks and counts are of all of them")
        List<Row> rows,

        @Nullable String nextCursor)
        implements Timed {

    @Override
    @JsonIgnore
    public ScoreboardView whenever() {
        return new ScoreboardView(plan, at, Instant.EPOCH, borders, columns, total, rows, nextCursor);
    }

    /** A target in one period. */
    @Schema(name = "ScoreboardColumn")
    record ColumnView(
            TargetHead target,
            PeriodView period,

            @Schema(description = "How many units stand in which colour: RED, ORANGE, GREEN, NEUTRAL")
            Map<String, Integer> units) {}

    /** A unit. */
    @Schema(name = "ScoreboardRow")
    record Row(
            UnitHead unit,

            @Schema(description = "In the order of the columns")
            List<Cell> cells) {}

    /** A unit under a target. */
    @Schema(name = "ScoreboardCell")
    record Cell(
            UUID targetId,

            @Schema(description = "Among all units shown; absent without a number to reach, and of the total") @Nullable
            Integer rank,

            AssessmentView assessment,

            @Schema(
                    description =
                            "What stands behind what was done: VALUE, ZERO (stated), MISSING, NOTHING, or of a share"
                                    + " NOT_APPLICABLE; absent where another unit's figure counts; tolerate others")
            @Nullable
            String figure,

            JudgementView state) {}
}
