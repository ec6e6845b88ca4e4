package vn.tiendo.reporting.importing;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;

/** Takes an import back. */
@Schema(name = "UndoRequest")
public record UndoRequest(
        @Schema(description = "The day of the paper") @Nullable
        LocalDate statedOn,

        @Schema(description = "Needed where a fact of the import lies in a closed period") @Nullable @Valid
        Document document) {}
