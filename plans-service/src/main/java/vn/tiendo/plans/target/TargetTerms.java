package vn.tiendo.plans.target;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan asks for in one target, checked. */
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
        @Nullable String note) {

    public TargetTerms {
        periods = List.copyOf(periods);
    }
}
