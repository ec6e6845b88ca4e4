package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the named quantities of an entry should have been; all others stay. */
@Schema(name = "CorrectionRequest")
public record CorrectionRequest(
        @Schema(description = "The day of the paper; the correction counts for the day of the entry") @Nullable
        LocalDate statedOn,

        @Nullable @Valid Document document,
        @NotEmpty @Size(max = 100) @Valid List<@NotNull @Valid Statement> statements) {}
