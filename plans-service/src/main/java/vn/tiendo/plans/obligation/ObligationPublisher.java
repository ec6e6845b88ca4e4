package vn.tiendo.plans.obligation;

import java.util.List;
import java.util.UUID;

/** Tells the others of acts, in their transaction. */
public interface ObligationPublisher {

    /** The ids of the events, in the order of the acts. */
    List<UUID> publish(ObligationPlanned obligation, List<InstanceDue> acts);

    /** The id of the event. */
    UUID publish(InstanceWithdrawn act);
}
