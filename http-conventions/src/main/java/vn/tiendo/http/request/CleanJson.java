package vn.tiendo.http.request;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import vn.tiendo.http.JsonPointers;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Reads JSON into a tree whose texts are clean; notes repeated fields and refused texts with their pointers. */
final class CleanJson {
    private static final int DEEPEST = 32;
    private static final int MOST_DIGITS = 40;
    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final JsonParser parser;
    private final Violations violations;

    private CleanJson(JsonParser parser, Violations violations) {
        this.parser = parser;
        this.violations = violations;
    }

    /** 400 MALFORMED_JSON with the place when the text is no JSON at all; its words are not repeated. */
    static JsonNode read(String text, Violations violations) {
        try (JsonParser parser = JSON.createParser(text)) {
            return read(parser, violations);
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory cannot fail to be read", e);
        }
    }

    private static JsonNode read(JsonParser parser, Violations violations) throws IOException {
        try {
            parser.nextToken();
            JsonNode root = new CleanJson(parser, violations).value(JsonPointers.ROOT, 0);
            if (parser.nextToken() != null) {
                throw malformed(parser.currentTokenLocation());
            }
            return root;
        } catch (JsonProcessingException e) {
            // What breaks a limit of the parser (a number of thousands of digits) names no place.
            throw malformed(e.getLocation() == null ? parser.currentLocation() : e.getLocation());
        }
    }

    private JsonNode value(String pointer, int depth) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw malformed(parser.currentLocation());
        }
        return switch (token) {
            case START_OBJECT -> object(pointer, deeper(depth));
            case START_ARRAY -> array(pointer, deeper(depth));
            case VALUE_STRING -> NODES.textNode(text(parser.getText(), pointer));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> throw malformed(parser.currentTokenLocation());
        };
    }

    private JsonNode object(String pointer, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = TextRules.clean(parser.currentName());
            String child = JsonPointers.child(pointer, PersonalIdentifier.hide(name));
            text(name, child);
            if (object.has(name)) {
                violations.addMalformed(child, "DUPLICATE_FIELD");
            }
            parser.nextToken();
            object.set(name, value(child, depth));
        }
        return object;
    }

    private JsonNode array(String pointer, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(JsonPointers.child(pointer, array.size()), depth));
        }
        return array;
    }

    private String text(String given, String pointer) {
        String text = TextRules.clean(given);
        TextRules.refusal(text).ifPresent(code -> violations.add(pointer, code));
        return text;
    }

    // An exponent can make a short number a very long one: it is bounded before anything writes it out.
    private JsonNode number(String pointer) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS) {
                return NODES.numberNode(number);
            }
        } catch (ArithmeticException | NumberFormatException e) {
            // An exponent that is no int: refused like the others.
        }
        violations.add(pointer, "TOO_MANY_DIGITS", MOST_DIGITS);
        return NODES.nullNode();
    }

    private static int deeper(int depth) {
        if (depth >= DEEPEST) {
            throw Problem.of(400, "NESTED_TOO_DEEP", DEEPEST);
        }
        return depth + 1;
    }

    private static Problem malformed(com.fasterxml.jackson.core.JsonLocation place) {
        return Problem.of(400, "MALFORMED_JSON", place.getLineNr(), place.getColumnNr());
    }
}
