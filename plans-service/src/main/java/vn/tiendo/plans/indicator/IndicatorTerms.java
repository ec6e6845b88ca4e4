package vn.tiendo.plans.indicator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.statement.Refused;

/**
 * The thing counted.
 *
 * @param ratio what is compared; absent of what is no RATIO
 */
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
        @Nullable UUID partOf,
        @Nullable RegistryCount registry,
        @Nullable Ratio ratio) {

    /** More decimal places than any figure of an administration needs. */
    public static final int FINEST_SCALE = 6;

    /** Refused with REGISTRY_REQUIRED or REGISTRY_UNEXPECTED: what the registries count is stated exactly where they do. */
    IndicatorTerms countedByItsSource() {
        boolean byRegistry = source == IndicatorSource.REGISTRY;
        if (byRegistry && registry == null) {
            throw new Refused("REGISTRY_REQUIRED");
        }
        if (registry != null && (!byRegistry || kind == IndicatorKind.RATIO)) {
            throw new Refused("REGISTRY_UNEXPECTED");
        }
        return this;
    }

    /**
     * Refused with PART_OF_FLOW_ONLY or PART_SCALE: what is stated of a part alone is posted to its whole as well, which
     * only movements allow, and only in steps that the whole can hold. Two may be parts of one whole and overlap.
     */
    IndicatorTerms asPartOf(IndicatorTerms whole) {
        if (kind != IndicatorKind.FLOW || whole.kind != IndicatorKind.FLOW) {
            throw new Refused("PART_OF_FLOW_ONLY", kind, whole.kind);
        }
        if (scale > whole.scale) {
            throw new Refused("PART_SCALE", scale, whole.scale);
        }
        return this;
    }
}
