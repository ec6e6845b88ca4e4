package vn.tiendo.plans.reallocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.tiendo.plans.period.StatedPeriod;

/** A successor's cell as a person decides it. */
@Schema
record DecidedCell(
        @NotNull @Valid StatedPeriod period,
        @NotNull UUID unitId,

        @Schema(description = "As in an allocation table", examples = "3") @NotNull @Size(max = 60)
        String cell) {}
