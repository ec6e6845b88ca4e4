package vn.tiendo.plans.indicator;

import java.util.UUID;

/** Tells the others of a version of an indicator, in the transaction of the act that makes it. */
public interface IndicatorPublisher {

    /** The id of the event. */
    UUID publish(IndicatorDefined version);
}
