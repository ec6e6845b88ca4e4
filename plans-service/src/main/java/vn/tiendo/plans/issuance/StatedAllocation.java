package vn.tiendo.plans.issuance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.allocation.AllocationAssigned;
import vn.tiendo.plans.allocation.StatedCell;
import vn.tiendo.plans.allocation.StatedTable;
import vn.tiendo.plans.period.StatedPeriod;

/** An allocation table within a whole plan. */
@Schema
public record StatedAllocation(
        @Schema(description = "Key of a target of this plan", examples = "TG1") @NotBlank @Size(max = 60)
        String target,

        @Schema(description = "The plan's, when absent") @Nullable
        LocalDate effectiveOn,

        @NotNull @Valid StatedPeriod period,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid StatedCell> cells,
        @Nullable @Size(max = 60) String printedTotal,
        @Nullable Boolean closed,
        @Nullable @Size(max = 100) String document,
        @Nullable Boolean madeUp) {

    /** A table as it was stated. */
    static StatedAllocation of(String target, AllocationAssigned act) {
        var table = act.table();
        var printed = table.printedTotal();
        return new StatedAllocation(
                target,
                act.effectiveOn(),
                StatedPeriod.of(table.period()),
                table.cells().stream().map(StatedCell::of).toList(),
                printed == null ? null : printed.toPlainString(),
                table.closed() ? true : null,
                table.document(),
                table.madeUp() ? true : null);
    }

    StatedTable table(LocalDate planEffectiveOn) {
        var from = Objects.requireNonNullElse(effectiveOn, planEffectiveOn);
        return new StatedTable(from, period, cells, printedTotal, closed, document, madeUp);
    }
}
