package vn.tiendo.messaging;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A fact of this service that others may know; the outbox gives it its id, its number and its time.
 *
 * @param topic where it is published; all events about a subject that must keep their order go to one topic
 * @param type the literal wire type, such as {@code vn.tiendo.units.unit-changed.v1}
 * @param source the service that says it, a URI reference such as {@code /units-service}
 * @param subject the aggregate that it is about; events about a subject keep their order
 * @param json the body, at most {@value #MAX_BYTES} bytes
 */
public record OutgoingEvent(String topic, String type, String source, UUID subject, String json) {

    /** What a broker takes in its default setting, less the headers: a larger event would stop its subject for good. */
    static final int MAX_BYTES = 1_000_000;

    public OutgoingEvent {
        requireText("topic", topic);
        requireText("type", type);
        requireText("source", source);
        requireText("json", json);
        if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("An event of type " + type + " is larger than a topic takes");
        }
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An event needs a " + name);
        }
    }
}
