package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Closes a period for a unit and its subtree. */
@Schema(name = "ClosingRequest")
public record ClosingRequest(
        @NotNull UUID unitId,
        @NotNull @Valid PeriodBody period,
        @Nullable @Valid Document document) {}
