package vn.tiendo.plans.target;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface TargetPublisher {

    /** The id of the event. */
    UUID publish(TargetAct act);
}
