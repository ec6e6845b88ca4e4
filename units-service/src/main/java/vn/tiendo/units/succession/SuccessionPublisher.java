package vn.tiendo.units.succession;

import java.util.UUID;

/** Tells the others of successions, in the transaction of the act. Each answers the id of the event. */
public interface SuccessionPublisher {

    UUID succeeded(Succession succession);

    UUID annulled(AnnulledSuccession annulled);
}
