package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Place;

/** A growth against a baseline, as a caller states it. */
@Schema
public record StatedGrowth(
        @Schema(description = "By how much more; below 0 for less", examples = "5") @NotNull
        BigDecimal percent,

        @Schema(description = "The same days of the year before, when absent") @Nullable @Valid
        StatedPeriod baselinePeriod) {

    static @Nullable StatedGrowth of(@Nullable Growth own) {
        return own == null
                ? null
                : new StatedGrowth(
                        own.percent(),
                        Optional.ofNullable(own.baselinePeriod())
                                .map(StatedPeriod::of)
                                .orElse(null));
    }

    Optional<Growth> checked(Place place) {
        var baseline = Optional.ofNullable(baselinePeriod)
                .flatMap(stated -> stated.checked(place.at("baselinePeriod")))
                .orElse(null);
        return place.accept(() -> new Growth(percent, baseline));
    }
}
