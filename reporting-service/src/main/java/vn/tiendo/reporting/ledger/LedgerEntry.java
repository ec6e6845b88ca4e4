package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it was recorded.
 *
 * @param of the entry that is corrected or reversed; null for a fact
 * @param occurredOn the day for which it counts
 * @param statements what was stated, before wholes were derived
 * @param recordedAt from when it is known
 */
public record LedgerEntry(
        UUID id,
        EntryKind kind,
        @Nullable UUID of,
        UUID unitId,
        LocalDate occurredOn,
        Provenance provenance,
        Map<UUID, BigDecimal> statements,
        List<Posting> postings,
        Instant recordedAt) {

    public LedgerEntry {
        statements = Map.copyOf(statements);
        postings = List.copyOf(postings);
    }
}
