package vn.tiendo.plans.target;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;
import vn.tiendo.plans.statement.Place;

/** A period with its value, as a caller states it. */
@Schema
public record StatedPeriodValue(
        @NotNull @Valid StatedPeriod period,

        @Schema(
                description = "\"200\", or floor and stretch: \"8-10\"; absent or empty: no own value",
                examples = "200")
        @Nullable
        @Size(max = 60)
        String value) {

    static StatedPeriodValue of(PeriodValue own) {
        var value = own.value();
        return new StatedPeriodValue(StatedPeriod.of(own.period()), value == null ? null : value.toString());
    }

    /** Those that are right; the others are refused at their places, and so is a period that comes twice. */
    public static List<PeriodValue> checked(List<StatedPeriodValue> stated, Place place, int scale) {
        var seen = new HashSet<Period>();
        var right = new ArrayList<PeriodValue>();
        for (int i = 0; i < stated.size(); i++) {
            var here = place.at(i);
            stated.get(i).checked(here, scale).ifPresent(value -> {
                if (!seen.add(value.period())) {
                    here.at("period").refuse("PERIOD_TWICE", value.period());
                }
                right.add(value);
            });
        }
        return right;
    }

    /** As they are answered. */
    public static List<StatedPeriodValue> of(List<PeriodValue> own) {
        return own.stream()
                .map(each -> new StatedPeriodValue(
                        StatedPeriod.of(each.period()),
                        Optional.ofNullable(each.value())
                                .map(TargetValue::toString)
                                .orElse(null)))
                .toList();
    }

    private Optional<PeriodValue> checked(Place place, int scale) {
        var rightPeriod = period.checked(place.at("period"));
        if (value == null || value.isBlank()) {
            return rightPeriod.map(own -> new PeriodValue(own, null));
        }
        var text = value.strip();
        var rightValue = place.at("value").accept(() -> TargetValue.parse(text).inScale(scale));
        return rightPeriod.flatMap(own -> rightValue.map(number -> new PeriodValue(own, number)));
    }
}
