package vn.tiendo.messaging;

import java.util.List;

/**
 * Keeps what this service needs of foreign facts. Given each event once, in the order of its subject, inside the
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

    /**
     * Keeps what the events say, in their order: all those of one batch that this fold reads. A fold that can write in
     * sets does so here; the outcome is that of folding them one by one.
     */
    default void foldAll(List<StoredEvent> events) {
        events.forEach(this::fold);
    }
}
