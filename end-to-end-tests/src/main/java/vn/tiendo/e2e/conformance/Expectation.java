package vn.tiendo.e2e.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Compares only the keys that a case expects. Null and false may be absent; a quantity is a decimal text in the
 * indicator's scale, whether the answer writes it as a text or as a number.
 */
public final class Expectation {

    private Expectation() {}

    /** What is expected and not answered; empty when all expected keys agree. */
    public static Optional<String> difference(JsonNode expected, JsonNode answered) {
        return expected.properties().stream()
                .filter(key -> !agrees(key.getValue(), answered.path(key.getKey())))
                .map(key -> "%s is %s, expected %s"
                        .formatted(key.getKey(), shown(answered.path(key.getKey())), key.getValue()))
                .findFirst();
    }

    private static boolean agrees(JsonNode expected, JsonNode answered) {
        boolean mayBeAbsent = expected.isNull() || (expected.isBoolean() && !expected.asBoolean());
        if (mayBeAbsent && (answered.isMissingNode() || answered.isNull())) {
            return true;
        }
        if (expected.isTextual() && answered.isNumber()) {
            return expected.asText().equals(answered.decimalValue().toPlainString());
        }
        return expected.equals(answered);
    }

    private static String shown(JsonNode answered) {
        return answered.isMissingNode() ? "absent" : answered.toString();
    }
}
