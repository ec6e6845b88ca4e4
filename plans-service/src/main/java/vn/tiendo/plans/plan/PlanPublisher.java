package vn.tiendo.plans.plan;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface PlanPublisher {

    /** The id of the event. */
    UUID publish(PlanIssued act);

    /** The id of the event. */
    UUID publish(PlanOwnerChanged act);
}
