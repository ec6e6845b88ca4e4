package vn.tiendo.http.request;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Parameters;
import vn.tiendo.http.Violations;

/** Single values of a body. Nothing is coerced: "5" is no number and 1 is no truth value. */
record Scalars(String jsonType, Predicate<JsonNode> fits, Function<JsonNode, Object> read, String code) {
    private static final Scalars INTEGER =
            new Scalars("integer", Scalars::isWhole, n -> n.decimalValue().intValueExact(), "INVALID_VALUE");
    private static final Scalars LONG =
            new Scalars("integer", Scalars::isWhole, n -> n.decimalValue().longValueExact(), "INVALID_VALUE");
    private static final Scalars BOOLEAN =
            new Scalars("boolean", JsonNode::isBoolean, JsonNode::booleanValue, "INVALID_VALUE");

    private static final Map<Class<?>, Scalars> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, string(text -> text, "INVALID_VALUE")),
            Map.entry(LocalDate.class, string(Parameters::date, "INVALID_DATE")),
            Map.entry(Instant.class, string(Parameters::instant, "INVALID_INSTANT")),
            Map.entry(UUID.class, string(Parameters::id, "INVALID_ID")),
            Map.entry(
                    BigDecimal.class,
                    new Scalars("number", JsonNode::isNumber, JsonNode::decimalValue, "INVALID_VALUE")),
            Map.entry(Integer.class, INTEGER),
            Map.entry(int.class, INTEGER),
            Map.entry(Long.class, LONG),
            Map.entry(long.class, LONG),
            Map.entry(Boolean.class, BOOLEAN),
            Map.entry(boolean.class, BOOLEAN));

    static @Nullable Scalars of(Class<?> type) {
        return type.isEnum() ? enumeration(type) : BY_TYPE.get(type);
    }

    /** The value, or null with a violation. */
    @Nullable
    Object bind(JsonNode node, Class<?> type, String pointer, Violations violations) {
        if (!fits.test(node)) {
            violations.addMalformed(pointer, "WRONG_TYPE", jsonType);
            return null;
        }
        try {
            return read.apply(node);
        } catch (IllegalArgumentException | ArithmeticException e) {
            if (type.isEnum()) {
                violations.addMalformed(pointer, code, ParameterForm.constants(type));
            } else {
                violations.addMalformed(pointer, code);
            }
            return null;
        }
    }

    private static Scalars string(Function<String, Object> read, String code) {
        return new Scalars("string", JsonNode::isTextual, node -> read.apply(node.textValue()), code);
    }

    private static Scalars enumeration(Class<?> type) {
        return string(
                name -> {
                    for (Object constant : type.getEnumConstants()) {
                        if (((Enum<?>) constant).name().equals(name)) {
                            return constant;
                        }
                    }
                    throw new IllegalArgumentException("no such constant");
                },
                "NOT_ONE_OF");
    }

    private static boolean isWhole(JsonNode node) {
        return node.isNumber() && node.decimalValue().scale() <= 0;
    }
}
