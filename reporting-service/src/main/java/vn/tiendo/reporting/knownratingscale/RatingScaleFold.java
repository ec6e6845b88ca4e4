package vn.tiendo.reporting.knownratingscale;

import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.events.EventJson;
import vn.tiendo.events.EventTypes;
import vn.tiendo.events.plans.RatingScaleSet;
import vn.tiendo.messaging.EventFold;
import vn.tiendo.messaging.StoredEvent;

/** Keeps every rating scale. */
@ApplicationScoped
class RatingScaleFold implements EventFold {

    private final KnownRatingScales scales;

    RatingScaleFold(KnownRatingScales scales) {
        this.scales = scales;
    }

    @Override
    public boolean reads(String type) {
        return type.equals(EventTypes.RATING_SCALE_SET);
    }

    @Override
    public void fold(StoredEvent event) {
        scales.add(event, EventJson.read(event.json(), RatingScaleSet.class));
    }
}
