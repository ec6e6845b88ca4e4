package vn.tiendo.plans.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Place;
import vn.tiendo.plans.statement.Refused;
import vn.tiendo.plans.target.TargetValue;

/** What is to be shared out, and among whom. */
@Schema
record SharingRequest(
        @NotNull UUID target,
        @NotNull @Valid StatedPeriod period,

        @Schema(description = "The floor that the target asks for, when absent", examples = "200")
        @Nullable
        @Size(max = 60)
        String total,

        @NotNull SharingMethod method,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid Sharer> units) {

    /** @param weight zero or more; not asked for by EQUAL */
    @Schema
    record Sharer(
            @NotNull UUID unitId,

            @Schema(examples = "3413") @Nullable BigDecimal weight) {}

    /** The weights in the order of the units, with every fault refused at its place. */
    List<BigDecimal> weights(Place place) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < units.size(); i++) {
            if (!seen.add(units.get(i).unitId())) {
                place.at(i).at("unitId").refuse("UNIT_TWICE", units.get(i).unitId());
            }
            check(units.get(i), place.at(i).at("weight"));
        }
        var weights = units.stream()
                .map(unit -> Optional.ofNullable(unit.weight()).orElse(BigDecimal.ZERO))
                .toList();
        if (method != SharingMethod.EQUAL && weights.stream().allMatch(weight -> weight.signum() <= 0)) {
            place.refuse("WEIGHTS_WITHOUT_SUM");
        }
        return weights;
    }

    private void check(Sharer unit, Place place) {
        var weight = unit.weight();
        if (weight == null && method != SharingMethod.EQUAL) {
            place.refuse("WEIGHT_REQUIRED", method);
        } else if (weight != null && weight.signum() < 0) {
            place.refuse("NEGATIVE_QUANTITY");
        } else if (weight != null && weight.scale() > 6) {
            place.refuse("QUANTITY_SCALE", weight.toPlainString(), 6);
        }
    }

    /** The total as stated; refused with VALUE_INVALID where it is a range or no number. */
    Optional<BigDecimal> stated(Place place, int scale) {
        return Optional.ofNullable(total).flatMap(text -> place.accept(() -> number(text, scale)));
    }

    private static BigDecimal number(String text, int scale) {
        var value = TargetValue.parse(text.strip()).inScale(scale);
        if (value.stretch() != null) {
            throw new Refused("VALUE_INVALID");
        }
        return value.floor();
    }
}
