package vn.tiendo.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12), one for each type: a producer's tests validate what it publishes against them. */
public final class EventSchemas {

    private EventSchemas() {}

    /**
     * The text of the schema of a type.
     *
     * @throws IllegalArgumentException when this contract has no such type
     */
    public static String of(String eventType) {
        return text("schemas/" + eventType + ".json");
    }

    /** The AsyncAPI 3.0 description of topics, messages and headers; it refers to the schemas beside it. */
    public static String asyncApi() {
        return text("asyncapi.yaml");
    }

    private static String text(String resource) {
        try (var stream = EventSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("the contract has no " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
