package vn.tiendo.plans.delegation;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface DelegationPublisher {

    /** The id of the event. */
    UUID publish(DelegatedTargetOpened act);
}
