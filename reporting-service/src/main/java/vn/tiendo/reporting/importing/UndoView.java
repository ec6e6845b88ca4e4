package vn.tiendo.reporting.importing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.ledger.Document;

/** An import that was taken back. */
@Schema(name = "ImportUndo")
public record UndoView(
        UUID importId,

        @Schema(description = "The import that did it; its reversals bear this id")
        UUID undoId,

        @Schema(description = "How many entries were reversed")
        long entries,

        @Schema(description = "From when it is known") Instant recordedAt,
        @Nullable LocalDate statedOn,
        @Nullable Document document) {}
