package vn.tiendo.plans.knowngroup;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.GroupChanged;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps what units-service tells of groups. Their units may arrive later: nothing here asks for them. */
@ApplicationScoped
class GroupEventsConsumer implements EventFold {
    private final KnownGroupActs acts;

    GroupEventsConsumer(KnownGroupActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return EventTypes.GROUP_CHANGED.equals(type);
    }

    @Override
    public void fold(StoredEvent event) {
        acts.add(event, EventJson.read(event.json(), GroupChanged.class));
    }
}
