package vn.tiendo.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * The one way to write and read events: ISO dates, instants in whole milliseconds, plain numbers, absent for unknown. A
 * reader ignores fields that it does not know: within v1 a producer may add optional ones.
 */
public final class EventJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule().addSerializer(new InstantInMilliseconds()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    /** The JSON of an event, on one line. */
    public static String write(Event event) {
        try {
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write " + event.eventType(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @throws UnreadableEvent when it is no JSON, a value has a wrong type, or a required field is missing
     */
    public static <E extends Event> E read(String json, Class<E> type) {
        try {
            var event = JSON.readValue(json, type);
            if (event == null) {
                throw new UnreadableEvent(type, "it is null");
            }
            RequiredFields.check(event);
            return event;
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(type, e);
        }
    }

    /**
     * Reads an event by its wire name.
     *
     * @throws UnreadableEvent also when this contract has no such type
     */
    public static Event read(String json, String eventType) {
        var type = EventTypes.recordOf(eventType).orElseThrow(() -> new UnreadableEvent(eventType));
        return read(json, type);
    }
}
