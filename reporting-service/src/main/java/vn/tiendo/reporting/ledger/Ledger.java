package vn.tiendo.reporting.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/** Records entries: rows, counters and the announcement are one transaction, that of the caller. */
@ApplicationScoped
class Ledger {

    private final LedgerRows rows;
    private final EntryAnnouncement announcement;
    private final Event<LedgerEntry> recordings;

    Ledger(LedgerRows rows, EntryAnnouncement announcement, Event<LedgerEntry> recordings) {
        this.rows = rows;
        this.announcement = announcement;
        this.recordings = recordings;
    }

    Recording record(NewEntry entry) {
        var recorded = entry.recorded(rows.add(entry));
        var event = announcement.announce(recorded);
        // Observed after the commit only: who listens live in this process need not wait for Kafka.
        recordings.fire(recorded);
        return Recording.of(recorded, event);
    }

    static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
