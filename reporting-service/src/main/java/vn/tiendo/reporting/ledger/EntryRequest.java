package vn.tiendo.reporting.ledger;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One fact of one unit. */
@Schema(name = "EntryRequest")
public record EntryRequest(
        @NotNull UUID unitId,
        @NotNull LocalDate occurredOn,

        @Schema(description = "The list or system that the fact comes from") @Nullable @Size(min = 1, max = 100)
        String source,

        @Schema(description = "Its id there: sent again with the same body it answers with the same entry")
        @Nullable
        @Size(min = 1, max = 200)
        String externalId,

        @Nullable @Valid Document document,
        @Nullable UUID enterpriseId,
        @Nullable UUID organisationId,

        @Schema(description = "The plan in whose period the fact must lie") @Nullable
        UUID planId,

        @NotEmpty @Size(max = 100) @Valid List<@NotNull @Valid Statement> statements) {

    Provenance provenance(String caller, String bodyHash) {
        return new Provenance(
                caller, bodyHash, source, externalId, document, enterpriseId, organisationId, planId, null);
    }

    /** Whether an entry, however it came in, says the same. */
    boolean states(LedgerEntry entry) {
        var from = entry.provenance();
        return unitId.equals(entry.unitId())
                && occurredOn.equals(entry.occurredOn())
                && Objects.equals(document, from.document())
                && Objects.equals(enterpriseId, from.enterpriseId())
                && Objects.equals(organisationId, from.organisationId())
                && Objects.equals(planId, from.planId())
                && statesQuantities(entry.statements());
    }

    private boolean statesQuantities(Map<UUID, BigDecimal> recorded) {
        var stated = Statement.byIndicator(statements);
        return stated.keySet().equals(recorded.keySet())
                && stated.entrySet().stream()
                        .allMatch(one -> one.getValue().compareTo(recorded.get(one.getKey())) == 0);
    }
}
