package vn.tiendo.plans.indicator;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an indicator becomes otherwise: how it is called and of what it is a part. How it counts never changes; a thing
 * counted otherwise is another indicator.
 *
 * @param cleared of {@code unitOfMeasure} and {@code partOf}: those without a value from then on
 */
public record IndicatorChange(
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String unitOfMeasure,
        @Nullable UUID partOf,
        Set<String> cleared) {

    public IndicatorChange {
        cleared = Set.copyOf(cleared);
    }

    boolean isEmpty() {
        return nameVi == null && nameEn == null && unitOfMeasure == null && partOf == null && cleared.isEmpty();
    }

    IndicatorTerms appliedTo(IndicatorTerms before) {
        return new IndicatorTerms(
                before.indicatorId(),
                before.code(),
                Objects.requireNonNullElse(nameVi, before.nameVi()),
                Objects.requireNonNullElse(nameEn, before.nameEn()),
                value("unitOfMeasure", unitOfMeasure, before.unitOfMeasure()),
                before.kind(),
                before.scale(),
                before.aggregation(),
                before.source(),
                value("partOf", partOf, before.partOf()),
                before.registry(),
                before.ratio());
    }

    private <T> @Nullable T value(String field, @Nullable T stated, @Nullable T before) {
        if (stated != null) {
            return stated;
        }
        return cleared.contains(field) ? null : before;
    }
}
