package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Values that fit a schema as far as it goes, and things that exist where it asks for an id. */
final class MadeUpValues {

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 3_650;
    private static final Instant FIRST_INSTANT = Instant.parse("2024-01-01T00:00:00Z");
    private static final List<String> TEXTS = List.of(
            "Bắc Ninh", "Xã Lộc Thành", "PHAT_TRIEN", "kết nạp đảng viên", "x", "Hoà Bình 2026", "01", "KH-12/UBND");

    private final RandomGenerator random;
    private final KnownIds known;
    private final Operation operation;

    MadeUpValues(RandomGenerator random, KnownIds known, Operation operation) {
        this.random = random;
        this.known = known;
        this.operation = operation;
    }

    /** @param name under which the value stands, which tells what it may refer to */
    JsonNode of(String name, JsonNode schema) {
        return of(name, schema, 0);
    }

    private JsonNode of(String name, JsonNode given, int depth) {
        var schema = operation.resolved(given);
        for (var choice : List.of("oneOf", "anyOf", "allOf")) {
            var options = schema.path(choice);
            if (!options.isEmpty()) {
                return of(name, options.get(random.nextInt(options.size())), depth + 1);
            }
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.path("enum").get(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(name, schema, depth);
            case "integer" -> NODES.numberNode(number(schema));
            case "number" -> NODES.numberNode(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3)));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(name, schema));
        };
    }

    private String type(JsonNode schema) {
        var type = schema.path("type");
        if (type.isArray() && !type.isEmpty()) {
            return type.get(random.nextInt(type.size())).asText();
        }
        return type.isTextual() ? type.asText() : schema.has("properties") ? "object" : "string";
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        var required = schema.path("required").toString();
        for (var property : schema.path("properties").properties()) {
            boolean needed = required.contains("\"" + property.getKey() + "\"");
            if (needed || depth < DEEPEST && random.nextInt(3) == 0) {
                object.set(property.getKey(), of(property.getKey(), property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        var array = NODES.arrayNode();
        int size = depth < DEEPEST ? random.nextInt(4) : 0;
        for (int i = 0; i < size; i++) {
            array.add(of(name, schema.path("items"), depth + 1));
        }
        return array;
    }

    private int number(JsonNode schema) {
        int least = schema.path("minimum").asInt(0);
        int most = schema.path("maximum").asInt(least + 3_000);
        return least >= most ? least : random.nextInt(least, most);
    }

    private String text(String name, JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" ->
                known.any(name, random).orElseGet(() -> new UUID(random.nextLong(), random.nextLong()).toString());
            case "date" -> FIRST.plusDays(random.nextInt(DAYS)).toString();
            case "date-time" ->
                FIRST_INSTANT.plusSeconds(random.nextInt(100_000_000)).toString();
            default -> random.nextInt(3) > 0 ? known.any(name, random).orElseGet(this::anyText) : anyText();
        };
    }

    private String anyText() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A good request of the description with things in it that exist here. */
    JsonNode adapted(JsonNode example) {
        var copy = example.deepCopy();
        adapt(copy);
        return copy;
    }

    private void adapt(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                var value = field.getValue();
                if (value.isTextual() && isId(value.asText())) {
                    known.any(field.getKey(), random).ifPresent(id -> field.setValue(NODES.textNode(id)));
                }
                adapt(value);
            });
        } else {
            node.forEach(this::adapt);
        }
    }

    private static boolean isId(String text) {
        return text.length() == 36 && text.charAt(8) == '-' && text.charAt(23) == '-';
    }
}
