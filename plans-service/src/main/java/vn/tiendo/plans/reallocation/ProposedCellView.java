package vn.tiendo.plans.reallocation;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.Quota;
import vn.tiendo.plans.period.StatedPeriod;

/** A proposed cell as it is answered. */
@Schema
record ProposedCellView(
        StatedPeriod period,
        UUID unitId,

        @Schema(description = "As in an allocation table; absent: not yet re-allocated", examples = "5") @Nullable
        String cell) {

    static ProposedCellView of(ProposedCell own) {
        var cell = Optional.ofNullable(own.quota()).map(Quota::cell);
        return new ProposedCellView(StatedPeriod.of(own.period()), own.unitId(), cell.orElse(null));
    }
}
