package vn.tiendo.plans.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of an indicator as it was recorded. */
@Schema
record IndicatorChangeView(
        UUID id,
        UUID indicatorId,
        @Nullable String nameVi,
        @Nullable String nameEn,
        @Nullable String unitOfMeasure,
        @Nullable UUID partOf,
        List<String> cleared,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static IndicatorChangeView of(IndicatorChanged act) {
        var change = act.change();
        return new IndicatorChangeView(
                act.changeId(),
                act.indicatorId(),
                change.nameVi(),
                change.nameEn(),
                change.unitOfMeasure(),
                change.partOf(),
                change.cleared().stream().sorted().toList(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
