package vn.tiendo.messaging;

/**
 * Keeps what this service needs of foreign facts. Called once for each event, in the order of its subject, inside the
 * transaction that also stores the event and the offset: what is folded is kept with them or not at all.
 *
 * <p>A fold that throws is tried again; when it keeps throwing, its event goes to the dead letters, and later events
 * about the same subject wait behind it.
 */
public interface EventFold {

    /** Whether events of this wire type are of interest. */
    boolean reads(String type);

    /** Keeps what the event says. Must not leave the running transaction. */
    void fold(StoredEvent event);
}
