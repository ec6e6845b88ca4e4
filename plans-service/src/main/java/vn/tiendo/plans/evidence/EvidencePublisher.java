package vn.tiendo.plans.evidence;

import java.util.UUID;

/** Tells the others of an act, in the transaction of the act. */
public interface EvidencePublisher {

    /** The id of the event. */
    UUID publish(EvidenceRecorded act);
}
