package vn.tiendo.reporting.drilldown;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.answer.AssessmentView;
import vn.tiendo.reporting.answer.IndicatorHead;
import vn.tiendo.reporting.answer.TargetHead;
import vn.tiendo.reporting.answer.Timed;
import vn.tiendo.reporting.answer.UnitHead;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.targetstate.JudgementView;

/** A figure of a unit and its parts: own + unassigned + children = total. */
@Schema(name = "DrillDown")
record DrillDownView(
        UnitHead unit,

        @Schema(description = "The units above it, the nearest first")
        List<UnitHead> above,

        IndicatorHead indicator,

        @Schema(description = "When a target was asked for") @Nullable
        TargetHead target,

        @Schema(description = "The days of which facts count; of a stock its last day")
        PeriodView period,

        LocalDate at,
        Instant knownAt,
        @Schema(description = "The day whose borders count") String borders,
        Part total,

        @Schema(description = "What the unit did itself") Part own,

        @Schema(description = "What nobody in these borders is named for: the bucket of the unit itself")
        Part unassigned,

        @Schema(description = "The units directly below, in the order of their codes")
        List<Child> children,

        @Schema(description = "How the target stands for the unit") @Nullable
        Standing standing,

        @Schema(description = "The unit above, if there is one") @Nullable
        String up,

        @Schema(description = "The entries behind the total, where it is the sum of a flow") @Nullable
        String entries)
        implements Timed {

    @Override
    @JsonIgnore
    public DrillDownView whenever() {
        return new DrillDownView(
                unit,
                above,
                indicator,
                target,
                period,
                at,
                Instant.EPOCH,
                borders,
                total,
                own,
                unassigned,
                children.stream().map(Child::withoutLinks).toList(),
                standing,
                null,
                null);
    }

    /** How the target stands. */
    @Schema(name = "DrillDownStanding")
    record Standing(AssessmentView assessment, JudgementView state) {}

    /** A unit directly below. */
    @Schema(name = "DrillDownChild")
    record Child(
            UnitHead unit,
            Part part,
            @Nullable Standing standing,

            @Schema(description = "Whether it opens into units below it")
            boolean opens,

            @Nullable String drillDown,
            @Nullable String entries) {

        private Child withoutLinks() {
            return new Child(unit, part, standing, opens, null, null);
        }
    }
}
