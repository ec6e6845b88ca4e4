package vn.tiendo.plans.ratingscale;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface RatingScalePublisher {

    /** The id of the event. */
    UUID publish(RatingScaleSet act);
}
