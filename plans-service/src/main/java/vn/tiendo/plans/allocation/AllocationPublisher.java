package vn.tiendo.plans.allocation;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface AllocationPublisher {

    /** The id of the event. */
    UUID publish(AllocationAssigned act);
}
