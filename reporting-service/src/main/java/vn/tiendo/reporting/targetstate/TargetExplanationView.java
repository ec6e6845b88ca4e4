package vn.tiendo.reporting.targetstate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.SurplusYear;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownratingscale.RatingScale;
import vn.tiendo.reporting.knowntarget.TargetAct;

/** How a target stands, and all that this follows from: "any figure opens" (SEMANTICS 5). */
@Schema(name = "TargetExplanation")
public record TargetExplanationView(
        UUID targetId,
        UUID unitId,
        @JsonUnwrapped JudgementView judgement,

        @Schema(
                description = "The comparison with the numbers put in; of a share on whole numbers, never divided",
                examples = "9 × 100 > 90 × 10")
        @Nullable
        String formula,

        @Nullable CountedView indicator,
        PlanVersionView plan,
        @Nullable ScaleView ratingScale,

        @Schema(
                description =
                        "Where the figures open: into entries, levels or what is counted; of a share the numerator first")
        List<String> entries,

        @Schema(description = "The years behind the surplus of early completion, the earliest first") @Nullable
        List<SurplusYearView> surplus,

        @Schema(description = "Of a target of growth: the figure from which its value follows") @Nullable
        BaselineView baseline,

        LocalDate at,
        Instant knownAt) {

    /** What one unit had in one year, and left to the next: brought + achieved − quota, and not below 0. */
    @Schema(name = "ExplainedSurplusYear")
    public record SurplusYearView(
            @Schema(description = "The unit itself, or one whose surplus it took over") @Nullable
            UUID unitId,

            PeriodView period,
            BigDecimal brought,
            BigDecimal achieved,

            @Schema(description = "0 where no number was assigned")
            BigDecimal quota,

            BigDecimal left,
            @Nullable String entries) {

        static SurplusYearView of(SurplusYear year, @Nullable String entries) {
            return new SurplusYearView(
                    year.unitId(),
                    PeriodView.of(year.year()),
                    year.brought(),
                    year.achieved(),
                    year.quota(),
                    year.left(),
                    entries);
        }
    }

    /** The figure of the baseline period: the value is this and so many percent more. */
    @Schema(name = "ExplainedBaseline")
    public record BaselineView(
            UUID indicatorId,
            UUID unitId,
            PeriodView period,

            @Schema(description = "Absent while nobody has reported it: then there is no value") @Nullable
            BigDecimal value,

            @Schema(description = "Below 0 for less") BigDecimal percent,

            @Schema(description = "Those of the period that is judged")
            String borders,

            @Schema(description = "Where the figure opens") String entries) {}

    /** What is counted, by the definition that holds on the day asked about. */
    @Schema(name = "ExplainedIndicator")
    public record CountedView(UUID id, String code, String nameVi, String nameEn, String kind) {

        static CountedView of(Indicator indicator) {
            return new CountedView(
                    indicator.id(), indicator.code(), indicator.nameVi(), indicator.nameEn(), indicator.kind());
        }
    }

    /** The version of the plan that judges the period: the act whose word about the unit stands. */
    @Schema(name = "ExplainedPlanVersion")
    public record PlanVersionView(
            UUID planId,
            @Nullable String number,

            @Schema(description = "SET, AMENDED, ALLOCATED or DELEGATED; absent where no act says anything of the unit")
            @Nullable
            String act,

            @Nullable LocalDate inForceFrom,
            @Nullable Instant knownFrom) {

        static PlanVersionView of(UUID planId, @Nullable String number, @Nullable TargetAct act) {
            return act == null
                    ? new PlanVersionView(planId, number, null, null, null)
                    : new PlanVersionView(planId, number, DecidingAct.named(act), act.effectiveOn(), act.recordedAt());
        }
    }

    /** The scale on which organisations are rated in the period. */
    @Schema(name = "ExplainedRatingScale")
    public record ScaleView(UUID id, UUID unitId, LocalDate effectiveOn, List<String> levels) {

        static ScaleView of(RatingScale scale) {
            return new ScaleView(scale.id(), scale.unitId(), scale.effectiveOn(), scale.levels());
        }
    }
}
