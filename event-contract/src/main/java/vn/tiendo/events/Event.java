package vn.tiendo.events;

import java.util.UUID;

/** A fact in the past tense, whole enough that nobody must call back. */
public interface Event {

    /** The wire name: the header {@code ce_type}. */
    String eventType();

    /** The aggregate it belongs to: the header {@code ce_subject} and the key of the record. Order holds within it. */
    UUID subject();

    /** Where it travels. */
    default String topic() {
        return Topics.of(eventType());
    }
}
