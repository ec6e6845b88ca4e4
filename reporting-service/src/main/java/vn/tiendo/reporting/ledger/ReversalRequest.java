package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Takes an entry back: it was never made. */
@Schema(name = "ReversalRequest")
public record ReversalRequest(
        @Schema(description = "The day of the paper") @Nullable
        LocalDate statedOn,

        @Nullable @Valid Document document) {}
