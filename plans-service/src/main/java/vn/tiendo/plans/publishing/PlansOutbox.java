package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.events.Event;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventSources;
import vn.tiendo.messaging.Outbox;
import vn.tiendo.messaging.OutgoingEvent;

/** Puts an event into the outbox of the running transaction. */
@ApplicationScoped
class PlansOutbox {
    private final Outbox outbox;

    PlansOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    UUID append(Event event) {
        return outbox.append(outgoing(event));
    }

    /** In this order, in one round trip. */
    List<UUID> appendAll(List<? extends Event> events) {
        return outbox.appendAll(events.stream().map(PlansOutbox::outgoing).toList());
    }

    private static OutgoingEvent outgoing(Event event) {
        return new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.PLANS, event.subject(), EventJson.write(event));
    }
}
