package vn.tiendo.reporting.answer;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.knownindicator.Indicator;
import vn.tiendo.reporting.knownplan.KnownTarget;

/** A target that a board speaks of. */
@Schema(name = "TargetHead")
public record TargetHead(
        UUID id,
        String key,
        String titleVi,
        String titleEn,
        String kind,
        @Nullable String operator,

        @Schema(description = "FIRM, STRIVE or SOFT; tolerate others")
        String firmness,

        @Nullable UUID parentTargetId,
        @Nullable IndicatorHead indicator) {

    public static TargetHead of(KnownTarget target, @Nullable Indicator indicator) {
        return new TargetHead(
                target.id(),
                target.key(),
                target.titleVi(),
                target.titleEn(),
                target.kind(),
                target.operator(),
                target.firmness(),
                target.parentTargetId(),
                indicator == null ? null : IndicatorHead.of(indicator));
    }
}
