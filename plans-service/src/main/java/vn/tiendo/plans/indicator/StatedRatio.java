package vn.tiendo.plans.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Place;

/** A share as a caller states it. */
@Schema(description = "What a RATIO compares; the numerator is counted within the denominator only")
record StatedRatio(
        @NotNull RatioOf of,
        @Nullable @Valid StatedRatioPart denominator,
        @Nullable @Valid StatedRatioPart numerator) {

    /** Empty with the refusals remembered at their places: RATIO_WITHOUT_DENOMINATOR and others. */
    Optional<Ratio> checked(Place place, Indicators indicators) {
        if (denominator == null) {
            place.at("denominator").refuse("RATIO_WITHOUT_DENOMINATOR");
        }
        if (numerator == null) {
            place.at("numerator").refuse("RATIO_WITHOUT_NUMERATOR");
        }
        if (denominator == null || numerator == null) {
            return Optional.empty();
        }
        var whole = denominator.checked(place.at("denominator"), indicators);
        var part = numerator.checked(place.at("numerator"), indicators);
        return place.accept(() -> new Ratio(of, whole, part).fitting());
    }
}
