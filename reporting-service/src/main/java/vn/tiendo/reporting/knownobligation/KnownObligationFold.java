package vn.tiendo.reporting.knownobligation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.ObligationDue;
import vn.tiendo.events.plans.ObligationWithdrawn;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps what plans-service says that units owe. */
@ApplicationScoped
class KnownObligationFold implements EventFold {

    private final ObligationActs acts;

    KnownObligationFold(ObligationActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return EventTypes.OBLIGATION_DUE.equals(type) || EventTypes.OBLIGATION_WITHDRAWN.equals(type);
    }

    @Override
    public void fold(StoredEvent stored) {
        acts.add(
                EventTypes.OBLIGATION_DUE.equals(stored.type())
                        ? ObligationAct.of(stored, EventJson.read(stored.json(), ObligationDue.class))
                        : ObligationAct.of(stored, EventJson.read(stored.json(), ObligationWithdrawn.class)));
    }
}
