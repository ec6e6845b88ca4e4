package vn.tiendo.reporting.targetstate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.evaluation.Percent;
import vn.tiendo.reporting.evaluation.TargetState;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownEvidence;
import vn.tiendo.reporting.knowntarget.Quota;

/** The state of a target for a unit in a period, with the numbers behind it. */
@Schema(name = "TargetPeriodState")
public record JudgementView(
        PeriodView period,

        @Schema(description = "NUMBER, SOFT_RANGE, NOT_ASSIGNED or NOT_APPLICABLE")
        String quota,

        @Schema(
                description =
                        "NOT_STARTED, NO_BASIS, IN_PROGRESS, MET, EXCEEDED, JUDGED_BY_EVIDENCE and so on; tolerate others")
        String state,

        @Schema(description = "The floor to be reached") @Nullable
        BigDecimal value,

        @Nullable BigDecimal stretch,

        @Schema(description = "Absent where nothing is counted, and of a share") @Nullable
        BigDecimal achieved,

        @Schema(description = "Achieved, with the surplus of earlier years where the plan carries it") @Nullable
        BigDecimal effective,

        @Schema(description = "Of a share: counted within the denominator only") @Nullable
        BigDecimal numerator,

        @Schema(description = "Of a share: at the period's end, or at the day asked about") @Nullable
        BigDecimal denominator,

        @Schema(description = "Effective of value; of a share the share itself", examples = "118,39 %") @Nullable
        String percent,

        @Schema(examples = "vượt 18,39 %") @Nullable String over,
        boolean early,
        boolean reached,

        @Schema(description = "While a flow runs: what it still needs, and where it comes to if it goes on as it did")
        @Nullable
        RunRateView runRate,

        @Nullable String borders,

        @Schema(
                description =
                        "The target judged in its place: the one that it restates, or the one that sets its value")
        @Nullable
        UUID judgedAs,

        @Schema(description = "Of JUDGED_BY_EVIDENCE: how the unit was judged last; absent while nobody has") @Nullable
        String verdict,

        @Schema(description = "Of JUDGED_BY_EVIDENCE: of the unit and those below it, in the order of recording")
        @Nullable
        List<EvidenceView> evidence) {

    public static JudgementView of(Judgement judgement) {
        var result = judgement.result();
        var indicator = judgement.indicator();
        boolean isShare = result.denominator() != null;
        return new JudgementView(
                PeriodView.of(judgement.period()),
                named(result.quota()),
                result.state().name(),
                isShare ? result.value() : scaled(result.value(), indicator),
                isShare ? result.stretch() : scaled(result.stretch(), indicator),
                isShare || indicator == null ? null : indicator.scaled(result.achieved()),
                isShare || indicator == null ? null : indicator.scaled(result.effective()),
                isShare ? result.achieved() : null,
                result.denominator(),
                shown(result.percent()),
                result.over(),
                result.early(),
                result.reached(),
                RunRateView.of(result.runRate()),
                judgement.borders().shown(),
                judgement.target().judgedAs().orElse(null),
                null,
                null);
    }

    /** Of a target that no figure decides. */
    public static JudgementView ofEvidence(Period period, UUID unit, List<KnownEvidence> shown) {
        var verdict = shown.stream()
                .filter(each -> each.unitId().equals(unit))
                .map(KnownEvidence::verdict)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
        return new JudgementView(
                PeriodView.of(period),
                named(new Quota.NotAssigned()),
                TargetState.JUDGED_BY_EVIDENCE.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                verdict.orElse(null),
                shown.stream().map(EvidenceView::of).toList());
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, @Nullable Indicator indicator) {
        return value == null || indicator == null ? value : indicator.scaled(value);
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
