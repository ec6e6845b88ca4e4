package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
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
        return outbox.append(new OutgoingEvent(
                event.topic(), event.eventType(), EventSources.PLANS, event.subject(), EventJson.write(event)));
    }
}
