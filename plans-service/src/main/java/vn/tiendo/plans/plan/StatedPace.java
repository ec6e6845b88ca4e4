package vn.tiendo.plans.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The thresholds of pace on the wire. */
@Schema(description = "Thresholds on achieved ÷ (value × share of days elapsed)")
public record StatedPace(
        @Schema(examples = "1") @NotNull BigDecimal onTrack,
        @Schema(examples = "0.8") @NotNull BigDecimal atRisk) {

    public static @Nullable StatedPace of(@Nullable Pace own) {
        return own == null ? null : new StatedPace(own.onTrack(), own.atRisk());
    }

    public Pace pace() {
        return new Pace(onTrack, atRisk);
    }
}
