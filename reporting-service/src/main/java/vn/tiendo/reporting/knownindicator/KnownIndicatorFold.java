package vn.tiendo.reporting.knownindicator;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.IndicatorDefined;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every definition of an indicator. */
@ApplicationScoped
class KnownIndicatorFold implements EventFold {

    private final IndicatorActs acts;

    KnownIndicatorFold(IndicatorActs acts) {
        this.acts = acts;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.INDICATOR_DEFINED);
    }

    @Override
    public void fold(StoredEvent event) {
        acts.add(event, EventJson.read(event.json(), IndicatorDefined.class));
    }
}
