package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole own stock of a unit at the end of a day. */
@Schema(name = "StockLevelRequest")
public record StockLevelRequest(
        @NotNull UUID unitId,
        @NotNull UUID indicatorId,
        @NotNull LocalDate day,
        @NotNull BigDecimal quantity,

        @Schema(description = "The list or system that the level comes from") @Nullable @Size(min = 1, max = 100)
        String source,

        @Schema(description = "Its id there: sent again with the same body it answers with the same level")
        @Nullable
        @Size(min = 1, max = 200)
        String externalId,

        @Nullable @Valid Document document) {

    Provenance provenance(String caller, String bodyHash) {
        return new Provenance(caller, bodyHash, source, externalId, document, null, null, null, null);
    }
}
