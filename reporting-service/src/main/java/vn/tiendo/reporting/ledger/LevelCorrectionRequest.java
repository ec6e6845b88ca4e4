package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a level should have been: it supersedes the others of its unit and day. */
@Schema(name = "LevelCorrectionRequest")
public record LevelCorrectionRequest(
        @NotNull BigDecimal quantity,

        @Schema(description = "The day of the paper; the correction counts for the day of the level") @Nullable
        LocalDate statedOn,

        @Nullable @Valid Document document) {}
