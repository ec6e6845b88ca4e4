package vn.tiendo.plans.target;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.Period;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * A target as it is answered.
 *
 * @param judgedBy TEXT where figures do not decide yet
 * @param periods each with the value by which it is judged
 */
@Schema
record TargetView(
        UUID id,
        UUID planId,
        String key,
        @Nullable String section,
        String titleVi,
        String titleEn,
        TargetKind kind,
        @Nullable UUID indicatorId,
        @Nullable String operator,
        Firmness firmness,
        @Nullable UUID parentTargetId,
        UUID ownerUnitId,
        @Nullable String unitOfMeasure,
        List<JudgedPeriod> periods,
        JudgedBy judgedBy,

        @Schema(description = "What it says beyond kind, operator and values; absent: nothing") @Nullable
        TargetShapeView shape,

        @Nullable String note,
        @Nullable String organisationType,
        LocalDate effectiveOn,
        Instant recordedAt) {

    /** @param document the number of the document that amended it, for a value that was amended */
    @Schema
    record JudgedPeriod(
            StatedPeriod period,
            @Nullable String value,
            @Nullable LocalDate inForceFrom,
            @Nullable String document) {}

    static TargetView of(Target target) {
        var terms = target.terms();
        return new TargetView(
                target.id(),
                target.set().planId(),
                terms.key(),
                terms.section(),
                terms.titleVi(),
                terms.titleEn(),
                terms.kind(),
                terms.indicatorId(),
                Optional.ofNullable(terms.operator()).map(Operator::symbol).orElse(null),
                terms.firmness(),
                terms.parentTargetId(),
                terms.ownerUnitId(),
                terms.unitOfMeasure(),
                target.periods().stream().map(period -> judged(target, period)).toList(),
                terms.judgedBy(),
                terms.shape().isPlain() ? null : TargetShapeView.of(terms.shape()),
                terms.note(),
                terms.organisationType(),
                target.set().effectiveOn(),
                target.set().recordedAt());
    }

    private static JudgedPeriod judged(Target target, Period period) {
        var version = target.versionOf(period);
        return new JudgedPeriod(
                StatedPeriod.of(period),
                target.valueOf(period).map(TargetValue::toString).orElse(null),
                version.map(TargetAct::effectiveOn).orElse(null),
                version.map(act -> act instanceof TargetAmended amended
                                ? amended.amendment().document()
                                : null)
                        .orElse(null));
    }
}
