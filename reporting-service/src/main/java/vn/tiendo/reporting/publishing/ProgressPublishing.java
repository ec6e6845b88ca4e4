package vn.tiendo.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.events.reporting.Posting;
import vn.tiendo.events.reporting.ProgressRecorded;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.reporting.ledger.EntryAnnouncement;
import vn.tiendo.reporting.ledger.LedgerEntry;

/** Announces entries on the topic of this service. */
@ApplicationScoped
class ProgressPublishing implements EntryAnnouncement {

    private final Outbox outbox;

    ProgressPublishing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID announce(LedgerEntry entry) {
        var event = recorded(entry);
        return outbox.append(new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.REPORTING, event.subject(), EventJson.write(event)));
    }

    private static ProgressRecorded recorded(LedgerEntry entry) {
        return new ProgressRecorded(
                entry.id(),
                entry.kind().name(),
                entry.of(),
                entry.unitId(),
                entry.occurredOn(),
                entry.recordedAt(),
                entry.postings().stream()
                        .map(posting -> new Posting(posting.indicatorId(), posting.quantity()))
                        .toList());
    }
}
