package vn.tiendo.reporting.dashboard;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.PeriodView;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownTarget;
import vn.tiendo.reporting.targetstate.JudgementView;

/** A computed target with all its periods. */
@Schema(name = "DashboardTarget")
public record TargetView(
        UUID id,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        @Nullable String operator,
        String firmness,
        @Nullable UUID parentTargetId,
        IndicatorView indicator,
        @Nullable String note,

        @Schema(description = "The allocation holds sample figures that no document states")
        boolean allocationMadeUp,

        @Schema(description = "The period for which the units below are shown") @Nullable
        PeriodView current,

        List<JudgementView> periods) {

    static TargetView of(
            KnownTarget target, Indicator indicator, @Nullable PeriodView current, List<JudgementView> periods) {
        return new TargetView(
                target.id(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.operator(),
                target.firmness(),
                target.parentTargetId(),
                IndicatorView.of(indicator),
                target.note(),
                target.allocationMadeUp(),
                current,
                periods);
    }

    /** The thing that is counted. */
    @Schema(name = "DashboardIndicator")
    public record IndicatorView(
            UUID id,
            String code,
            String nameVi,
            String nameEn,
            @Nullable String unitOfMeasure) {

        static IndicatorView of(Indicator indicator) {
            return new IndicatorView(
                    indicator.id(),
                    indicator.code(),
                    indicator.nameVi(),
                    indicator.nameEn(),
                    indicator.unitOfMeasure());
        }
    }
}
