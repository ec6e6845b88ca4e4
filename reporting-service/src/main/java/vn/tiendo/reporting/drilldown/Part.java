package vn.tiendo.reporting.drilldown;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.figure.Figure;
import vn.tiendo.reporting.figure.Share;
import vn.tiendo.reporting.knownindicator.Indicator;

/** A figure, or a part of one. */
@Schema(name = "DrillDownPart")
record Part(
        @Schema(
                description =
                        "VALUE, ZERO, MISSING, NOTHING, or of a share NOT_APPLICABLE; absent of what is a difference;"
                                + " tolerate others")
        @Nullable
        String state,

        @Nullable BigDecimal value,
        @Schema(description = "Of a share") @Nullable BigDecimal numerator,
        @Schema(description = "Of a share") @Nullable BigDecimal denominator,

        @Schema(description = "Of a stock: how many units without units below them have reported") @Nullable
        Integer reported,

        @Schema(description = "Of a stock: how many there are") @Nullable
        Integer of) {

    static Part of(Figure figure, Indicator indicator) {
        var value = figure.value();
        var reported = figure.reported();
        return new Part(
                figure.state().name(),
                value == null ? null : indicator.scaled(value),
                null,
                null,
                reported == null ? null : reported.units(),
                reported == null ? null : reported.of());
    }

    static Part of(Share share) {
        return new Part(
                share.isApplicable() ? "VALUE" : "NOT_APPLICABLE",
                null,
                share.numerator(),
                share.denominator(),
                null,
                null);
    }

    /** What is left when the others are taken away. */
    Part without(Collection<Part> others) {
        if (denominator != null) {
            return new Part(
                    null,
                    null,
                    less(numerator, others, Part::numerator),
                    less(denominator, others, Part::denominator),
                    null,
                    null);
        }
        return new Part(null, less(value, others, Part::value), null, null, null, null);
    }

    private static BigDecimal less(@Nullable BigDecimal whole, Collection<Part> others, Number number) {
        var rest = Objects.requireNonNullElse(whole, BigDecimal.ZERO);
        for (var other : others) {
            rest = rest.subtract(Objects.requireNonNullElse(number.of(other), BigDecimal.ZERO));
        }
        return rest;
    }

    @FunctionalInterface
    private interface Number {
        @Nullable
        BigDecimal of(Part part);
    }
}
