package vn.tiendo.plans.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.SuccessionAnnulled;
import vn.tiendo.events.units.UnitsSucceeded;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps what units-service tells of successions. Their units may arrive later: nothing here asks for them. */
@ApplicationScoped
class SuccessionEventsConsumer implements EventFold {
    private final KnownSuccessionActs acts;

    SuccessionEventsConsumer(KnownSuccessionActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return EventTypes.UNITS_SUCCEEDED.equals(type) || EventTypes.SUCCESSION_ANNULLED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        if (EventTypes.UNITS_SUCCEEDED.equals(event.type())) {
            acts.add(event, EventJson.read(event.json(), UnitsSucceeded.class));
        } else {
            acts.add(event, EventJson.read(event.json(), SuccessionAnnulled.class));
        }
    }
}
