package vn.tiendo.plans.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.plans.ratingscale.RatingScalePublisher;
import vn.tiendo.plans.ratingscale.RatingScaleSet;

/** Rating scales as events; the subject is the unit that sets one. */
@ApplicationScoped
class RatingScaleEvents implements RatingScalePublisher {
    private final PlansOutbox outbox;

    RatingScaleEvents(PlansOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public UUID publish(RatingScaleSet act) {
        return outbox.append(new vn.tiendo.events.plans.RatingScaleSet(
                act.scaleId(), act.unitId(), act.effectiveOn(), act.recordedAt(), act.levels()));
    }
}
