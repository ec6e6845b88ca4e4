package vn.tiendo.events;

import com.fasterxml.jackson.core.JsonProcessingException;

/** An event that no retry will make readable. The message names the type and the place, never the content. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableEvent(String eventType) {
        super("no record reads the event type " + eventType);
    }

    UnreadableEvent(Class<?> type, String reason) {
        super(type.getSimpleName() + " cannot be read: " + reason);
    }

    UnreadableEvent(Class<?> type, JsonProcessingException cause) {
        super(type.getSimpleName() + " cannot be read: " + cause.getOriginalMessage(), cause);
    }
}
