package vn.tiendo.plans.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An indicator as it is answered. */
@Schema
record IndicatorView(
        UUID id,
        String code,
        String nameVi,
        String nameEn,
        @Nullable String unitOfMeasure,
        IndicatorKind kind,
        int scale,
        Aggregation aggregation,
        IndicatorSource source,
        @Nullable UUID partOf,
        @Nullable RegistryCount registry,
        @Nullable Ratio ratio,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static IndicatorView of(IndicatorDefined act) {
        var terms = act.terms();
        return new IndicatorView(
                terms.indicatorId(),
                terms.code(),
                terms.nameVi(),
                terms.nameEn(),
                terms.unitOfMeasure(),
                terms.kind(),
                terms.scale(),
                terms.aggregation(),
                terms.source(),
                terms.partOf(),
                terms.registry(),
                terms.ratio(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
