package vn.tiendo.plans.indicator;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface IndicatorPublisher {

    /** The id of the event. */
    UUID publish(IndicatorDefined act);
}
