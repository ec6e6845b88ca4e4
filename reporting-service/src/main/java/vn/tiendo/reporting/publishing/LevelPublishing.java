package vn.tiendo.reporting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;
import vn.tiendo.reporting.ledger.LevelAnnouncement;
import vn.tiendo.reporting.ledger.StockLevelRecorded;

/** Announces levels of stocks on the topic of this service. */
@ApplicationScoped
class LevelPublishing implements LevelAnnouncement {

    private final Outbox outbox;

    LevelPublishing(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID announce(StockLevelRecorded level) {
        var event = new vn.tiendo.events.reporting.StockLevelRecorded(
                level.levelId(),
                level.kind(),
                level.of(),
                level.unitId(),
                level.indicatorId(),
                level.day(),
                level.quantity(),
                level.recordedAt());
        return outbox.append(new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.REPORTING, event.subject(), EventJson.write(event)));
    }
}
