package vn.tiendo.reporting.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry that is about to be recorded. */
record NewEntry(
        UUID id,
        EntryKind kind,
        @Nullable UUID of,
        UUID unitId,
        LocalDate occurredOn,
        Provenance provenance,
        Map<UUID, BigDecimal> statements,
        List<Posting> postings) {

    LedgerEntry recorded(Instant recordedAt) {
        return new LedgerEntry(id, kind, of, unitId, occurredOn, provenance, statements, postings, recordedAt);
    }
}
