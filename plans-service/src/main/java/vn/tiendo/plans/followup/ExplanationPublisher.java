package vn.tiendo.plans.followup;

import java.util.UUID;

/** Tells the others of a request, in the transaction that asks. */
public interface ExplanationPublisher {

    /** The id of the event. */
    UUID publish(ExplanationRequested act);
}
