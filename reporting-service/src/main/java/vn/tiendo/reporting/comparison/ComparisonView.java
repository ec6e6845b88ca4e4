package vn.tiendo.reporting.comparison;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.IndicatorHead;
import vn.tiendo.reporting.answer.PlanHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** Plans across, what they count down. */
@Schema(name = "PlanComparison")
record ComparisonView(
        LocalDate at,
        Instant knownAt,

        @Schema(description = "A date, then, or default: of each period the earlier of at and its end")
        String borders,

        @Schema(description = "In the order in which they were asked for")
        List<ComparedPlan> plans,

        @Schema(description = "A row for each indicator and kind of target that any of the plans has")
        List<Row> rows)
        implements Timed {

    @Override
    @JsonIgnore
    public ComparisonView whenever() {
        return new ComparisonView(at, Instant.EPOCH, borders, plans, rows);
    }

    /** A plan, and how its targets stand in all. */
    @Schema(name = "ComparedPlan")
    record ComparedPlan(
            PlanHead plan,
            UnitHead unit,

            @Schema(description = "How many of its targets stand in which colour: RED, ORANGE, GREEN, NEUTRAL")
            Map<String, Integer> targets) {}

    /** Targets that count the same in the same way. */
    @Schema(name = "ComparisonRow")
    record Row(
            IndicatorHead indicator,

            @Schema(description = "The kind of target; tolerate others")
            String kind,

            @Schema(description = "Of the plans that have such a target, in their order")
            List<Cell> cells) {}

    /** A target of one of the plans. */
    @Schema(name = "ComparisonCell")
    record Cell(UUID planId, TargetHead target, PeriodView period, AssessmentView assessment, JudgementView state) {}
}
