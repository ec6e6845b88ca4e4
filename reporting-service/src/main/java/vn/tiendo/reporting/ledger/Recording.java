package vn.tiendo.reporting.ledger;

import java.util.List;
import java.util.UUID;

/**
 * What came of a request to record.
 *
 * @param entry the new entry, or the one that the same external id recorded before
 * @param events the events that announce a new entry; none for a repetition
 */
record Recording(LedgerEntry entry, List<UUID> events) {

    static Recording of(LedgerEntry entry, UUID event) {
        return new Recording(entry, List.of(event));
    }

    static Recording earlier(LedgerEntry entry) {
        return new Recording(entry, List.of());
    }

    boolean isNew() {
        return !events.isEmpty();
    }
}
