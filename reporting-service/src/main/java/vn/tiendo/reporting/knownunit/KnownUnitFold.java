package vn.tiendo.reporting.knownunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.units.UnitChanged;
import vn.tiendo.events.units.UnitCreated;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every act of units-service on a unit. */
@ApplicationScoped
class KnownUnitFold implements EventFold {

    private final UnitActs acts;

    KnownUnitFold(UnitActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.UNIT_CREATED) || type.equals(EventTypes.UNIT_CHANGED);
    }

    @Override
    public void fold(StoredEvent event) {
        if (event.type().equals(EventTypes.UNIT_CREATED)) {
            var created = EventJson.read(event.json(), UnitCreated.class);
            add(event, UnitActs.CREATED, created.effectiveOn());
        } else {
            var changed = EventJson.read(event.json(), UnitChanged.class);
            add(event, UnitActs.CHANGED, changed.effectiveOn());
        }
    }

    private void add(StoredEvent event, String kind, LocalDate effectiveOn) {
        acts.add(event.subject(), kind, effectiveOn, event.storedAt(), event.position(), event.json());
    }
}
