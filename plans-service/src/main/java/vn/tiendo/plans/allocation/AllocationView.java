package vn.tiendo.plans.allocation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/**
 * A table as it is answered: the printed total beside the sum of its cells, neither of them fixed.
 *
 * @param totalsAgree absent where no total was printed
 */
@Schema
record AllocationView(
        UUID id,
        UUID targetId,
        UUID planId,
        StatedPeriod period,
        List<StatedCell> cells,
        @Nullable String printedTotal,
        String recomputedTotal,
        @Nullable Boolean totalsAgree,
        boolean closed,
        @Nullable String document,
        boolean madeUp,
        LocalDate effectiveOn,
        Instant recordedAt) {

    static AllocationView of(AllocationAssigned act) {
        var table = act.table();
        var printed = Optional.ofNullable(table.printedTotal());
        return new AllocationView(
                act.allocationId(),
                act.targetId(),
                act.planId(),
                StatedPeriod.of(table.period()),
                table.cells().stream().map(StatedCell::of).toList(),
                printed.map(BigDecimal::toPlainString).orElse(null),
                table.recomputedTotal().toPlainString(),
                printed.map(total -> total.compareTo(table.recomputedTotal()) == 0)
                        .orElse(null),
                table.closed(),
                table.document(),
                table.madeUp(),
                act.effectiveOn(),
                act.recordedAt());
    }
}
