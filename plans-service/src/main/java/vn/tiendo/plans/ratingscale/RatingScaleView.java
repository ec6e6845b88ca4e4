package vn.tiendo.plans.ratingscale;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scale as it is answered. */
@Schema
record RatingScaleView(
        UUID id,

        @Schema(description = "The unit that has set it") UUID unitId,

        @Schema(description = "The best first") List<String> levels,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static RatingScaleView of(RatingScaleSet act) {
        return new RatingScaleView(act.scaleId(), act.unitId(), act.levels(), act.effectiveOn(), act.recordedAt());
    }
}
