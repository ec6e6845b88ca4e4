package vn.tiendo.plans.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a plan asks for in one target, checked.
 *
 * @param organisationType of what is to be covered: organisations of this type, each with 1 of the indicator at least
 */
public record TargetTerms(
        UUID targetId,
        String key,
        @Nullable String section,
        String titleVi,
        String titleEn,
        TargetKind kind,
        @Nullable UUID indicatorId,
        @Nullable Operator operator,
        Firmness firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        @Nullable String unitOfMeasure,
        List<PeriodValue> periods,
        JudgedBy judgedBy,
        TargetShape shape,
        @Nullable String note,
        @Nullable String organisationType) {

    public TargetTerms {
        periods = List.copyOf(periods);
    }
}
