package vn.tiendo.units.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;

/** The events of this service on their way: written in the running transaction. */
@ApplicationScoped
class UnitsOutbox {
    private final Outbox outbox;

    UnitsOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The id of the event, for which a caller may wait elsewhere. */
    UUID append(Event event) {
        return outbox.append(outgoing(event));
    }

    List<UUID> appendAll(List<? extends Event> events) {
        return outbox.appendAll(events.stream().map(UnitsOutbox::outgoing).toList());
    }

    private static OutgoingEvent outgoing(Event event) {
        return new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.UNITS, event.subject(), EventJson.write(event));
    }
}
