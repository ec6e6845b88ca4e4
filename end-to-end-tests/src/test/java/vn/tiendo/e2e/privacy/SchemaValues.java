package vn.tiendo.e2e.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Makes a value for a schema, with every property that it names: what it means does not matter here. */
final class SchemaValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 7;

    private final JsonNode description;

    SchemaValues(JsonNode description) {
        this.description = description;
    }

    /** What a reference stands for. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? resolved(description.at(reference.substring(1))) : node;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode given, int depth) {
        var schema = resolved(given);
        for (var choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.has(choice)) {
                return of(schema.path(choice).get(0), depth);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" ->
                depth > DEEPEST ? NODES.arrayNode() : NODES.arrayNode().add(of(schema.path("items"), depth + 1));
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" -> NODES.numberNode(1);
            default -> text(schema);
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        if (depth <= DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> object.set(field.getKey(), of(field.getValue(), depth + 1)));
        }
        return object;
    }

    private static JsonNode text(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return NODES.textNode(
                switch (schema.path("format").asText()) {
                    case "uuid" -> "0197c1a2-5d4e-7b3a-9f61-2c8d4e5f6a01";
                    case "date" -> "2026-01-31";
                    case "date-time" -> "2026-01-31T00:00:00.000Z";
                    default -> "chữ";
                });
    }
}
