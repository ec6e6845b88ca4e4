package vn.tiendo.plans.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The thing counted. */
public record IndicatorTerms(
        UUID indicatorId,
        String code,
        String nameVi,
        String nameEn,
        @Nullable String unitOfMeasure,
        IndicatorKind kind,
        int scale,
        Aggregation aggregation,
        IndicatorSource source,
        @Nullable UUID partOf) {}
