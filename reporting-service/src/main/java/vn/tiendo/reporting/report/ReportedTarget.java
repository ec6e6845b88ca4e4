package vn.tiendo.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.Assessment;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownEvidence;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.targetstate.EvidenceView;
import vn.tiendo.reporting.targetstate.Judgement;
import vn.tiendo.reporting.targetstate.JudgementView;

/** How a target of the plan stands for the unit that reports. */
@Schema(name = "ReportedTarget")
public record ReportedTarget(
        UUID targetId,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        @Nullable String operator,
        String firmness,
        @Nullable UUID parentTargetId,
        @Nullable String unitOfMeasure,
        List<PeriodState> periods,

        @Schema(description = "Of a target that no figure decides, in the order of recording")
        List<EvidenceView> evidence) {

    static ReportedTarget of(KnownTarget target, @Nullable Indicator indicator, List<PeriodState> periods) {
        return of(target, indicator, periods, List.of());
    }

    static ReportedTarget inWords(KnownTarget target, List<KnownEvidence> evidence) {
        return of(target, null, List.of(), evidence);
    }

    private static ReportedTarget of(
            KnownTarget target,
            @Nullable Indicator indicator,
            List<PeriodState> periods,
            List<KnownEvidence> evidence) {
        return new ReportedTarget(
                target.id(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.operator(),
                target.firmness(),
                target.parentTargetId(),
                indicator == null ? null : indicator.unitOfMeasure(),
                periods,
                evidence.stream().map(EvidenceView::of).toList());
    }

    /** A period of it. */
    @Schema(name = "ReportedPeriod")
    public record PeriodState(PeriodView period, Standing standing) {

        static PeriodState of(Judgement judgement) {
            var words = Assessment.of(judgement.target().terms(), judgement.result());
            return new PeriodState(PeriodView.of(judgement.period()), Standing.of(JudgementView.of(judgement), words));
        }
    }

    /** How it stands, with the numbers behind it. */
    @Schema(name = "ReportedStanding")
    public record Standing(
            @Schema(description = "NUMBER, SOFT_RANGE, NOT_ASSIGNED or NOT_APPLICABLE")
            String quota,

            @Schema(description = "As target states call it: MET, MISSED, NO_BASIS and so on; tolerate others")
            String state,

            @Schema(description = "In the words of officials", examples = "Đúng tiến độ")
            String assessmentVi,

            @Schema(examples = "On track") String assessmentEn,
            @Nullable BigDecimal value,
            @Nullable BigDecimal stretch,
            @Nullable BigDecimal achieved,
            @Nullable BigDecimal effective,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Schema(examples = "118,39 %") @Nullable String percent,
            @Schema(examples = "vượt 18,39 %") @Nullable String over,
            boolean early,
            boolean reached,
            @Nullable String borders) {

        /** Whether it says the same: 2 and 2.0 are one value, as earlier versions wrote it. */
        boolean saysTheSameAs(@Nullable Standing other) {
            return other != null && plain().equals(other.plain());
        }

        private Standing plain() {
            return new Standing(
                    quota,
                    state,
                    assessmentVi,
                    assessmentEn,
                    plain(value),
                    plain(stretch),
                    plain(achieved),
                    plain(effective),
                    plain(numerator),
                    plain(denominator),
                    percent,
                    over,
                    early,
                    reached,
                    borders);
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }

        static Standing of(JudgementView judgement, Assessment words) {
            return new Standing(
                    judgement.quota(),
                    judgement.state(),
                    words.vi(),
                    words.en(),
                    judgement.value(),
                    judgement.stretch(),
                    judgement.achieved(),
                    judgement.effective(),
                    judgement.numerator(),
                    judgement.denominator(),
                    judgement.percent(),
                    judgement.over(),
                    judgement.early(),
                    judgement.reached(),
                    judgement.borders());
        }
    }
}
