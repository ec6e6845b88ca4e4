package vn.tiendo.reporting.knowntarget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The own value of a target for a period: "200", "8-10", or none.
 *
 * @param floor null where the plan's unit has no value of its own
 */
public record TargetValue(
        @Nullable BigDecimal floor, @Nullable BigDecimal stretch) {

    /** A period that the target names without a value of its own, for allocation to others. */
    public static final TargetValue NONE = new TargetValue(null, null);

    /** In percent: every organisation is to be covered unless a share is stated (SEMANTICS 5). */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** A number without a stretch. */
    public static TargetValue of(BigDecimal floor) {
        return new TargetValue(floor, null);
    }

    /** The quota of the plan's unit; what a soft range asks of it stays soft. */
    Quota asQuotaOf(TargetKind kind) {
        if (floor == null && kind == TargetKind.COVERAGE_PER_ORG) {
            return new Quota.Assigned(ALL, stretch);
        }
        if (floor == null) {
            return new Quota.NotAssigned();
        }
        return kind == TargetKind.SOFT_RANGE
                ? new Quota.SoftRange(floor, stretch == null ? floor : stretch)
                : new Quota.Assigned(floor, stretch);
    }
}
