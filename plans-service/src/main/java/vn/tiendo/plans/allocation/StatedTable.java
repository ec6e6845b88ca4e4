package vn.tiendo.plans.allocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plans.period.StatedPeriod;

/** An allocation table as a caller states it. */
@Schema
public record StatedTable(
        @Schema(examples = "2026-04-15") @NotNull LocalDate effectiveOn,
        @NotNull @Valid StatedPeriod period,
        @NotEmpty @Size(max = 5000) List<@NotNull @Valid StatedCell> cells,

        @Schema(description = "The total as printed, kept beside the recomputed one", examples = "200")
        @Nullable
        @Size(max = 60)
        String printedTotal,

        @Schema(description = "Whether the table names a period that is over; needs a document", defaultValue = "false")
        @Nullable
        Boolean closed,

        @Nullable @Size(max = 100) String document,

        @Schema(description = "Invented for a sample", defaultValue = "false") @Nullable
        Boolean madeUp) {}
