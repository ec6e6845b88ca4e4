package vn.tiendo.plans.reallocation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person decides on proposed quotas. */
@Schema
record ConfirmationRequest(
        @NotNull UUID targetId,
        @NotNull UUID successionId,

        @Schema(description = "Cells that the person decides otherwise than proposed; the others stay as proposed")
        @Nullable
        @Size(max = 5000)
        List<@NotNull @Valid DecidedCell> cells,

        @Schema(
                description = "The day from which the quotas are the successors', not before that of the succession; by"
                        + " default that day. What is over by then stays as it is",
                examples = "2026-07-01")
        @Nullable
        LocalDate effectiveOn,

        @Schema(description = "Number of the document that decides", examples = "21-QĐ/TU") @Nullable @Size(max = 100)
        String document) {

    @Override
    public List<DecidedCell> cells() {
        return cells == null ? List.of() : cells;
    }
}
