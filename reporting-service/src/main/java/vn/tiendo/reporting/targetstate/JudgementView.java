package vn.tiendo.reporting.targetstate;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.evaluation.Percent;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knowntarget.Quota;

/** The state of a target for a unit in a period, with the numbers behind it. */
@Schema(name = "TargetPeriodState")
public record JudgementView(
        PeriodView period,

        @Schema(description = "NUMBER, SOFT_RANGE, NOT_ASSIGNED or NOT_APPLICABLE")
        String quota,

        @Schema(description = "NOT_STARTED, NO_BASIS, IN_PROGRESS, MET, EXCEEDED and so on; tolerate others")
        String state,

        @Schema(description = "The floor to be reached") @Nullable
        BigDecimal value,

        @Nullable BigDecimal stretch,
        BigDecimal achieved,

        @Schema(description = "Achieved, with the surplus of earlier years where the plan carries it")
        BigDecimal effective,

        @Schema(description = "Effective of value", examples = "118,39 %") @Nullable
        String percent,

        @Schema(examples = "vượt 18,39 %") @Nullable String over,
        boolean early,
        boolean reached,
        String borders) {

    public static JudgementView of(Judgement judgement, Indicator indicator) {
        var result = judgement.result();
        return new JudgementView(
                PeriodView.of(judgement.period()),
                named(result.quota()),
                result.state().name(),
                result.value(),
                result.stretch(),
                indicator.scaled(result.achieved()),
                indicator.scaled(result.effective()),
                shown(result.percent()),
                result.over(),
                result.early(),
                result.reached(),
                judgement.borders().shown());
    }

    private static @Nullable String shown(@Nullable Percent percent) {
        return percent == null ? null : percent.shown();
    }

    private static String named(Quota quota) {
        return switch (quota) {
            case Quota.Assigned number -> "NUMBER";
            case Quota.SoftRange range -> "SOFT_RANGE";
            case Quota.NotAssigned none -> "NOT_ASSIGNED";
            case Quota.NotApplicable none -> "NOT_APPLICABLE";
        };
    }
}
