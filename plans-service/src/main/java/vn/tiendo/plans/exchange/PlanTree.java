package vn.tiendo.plans.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A plan as a tree in one form: without what says nothing, numbers without idle zeros. */
final class PlanTree {
    private static final int ID_LENGTH = 36;

    private PlanTree() {}

    /** Takes out absent values, empty lists and empty objects, at any depth. */
    static ObjectNode inOneForm(ObjectNode tree) {
        tidy(tree);
        return tree;
    }

    private static JsonNode tidy(JsonNode node) {
        switch (node) {
            case ObjectNode object -> {
                object.properties().forEach(field -> field.setValue(tidy(field.getValue())));
                object.properties().removeIf(field -> saysNothing(field.getValue()));
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, tidy(array.get(i)));
                }
            }
            default -> {
                return node.isNumber() ? number(node.decimalValue()) : node;
            }
        }
        return node;
    }

    private static boolean saysNothing(JsonNode node) {
        return node.isNull() || (node.isContainerNode() && node.isEmpty());
    }

    private static JsonNode number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return DecimalNode.valueOf(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** All ids in it, in the order in which they come. */
    static Set<UUID> ids(JsonNode tree) {
        var ids = new LinkedHashSet<UUID>();
        replaceTexts(tree, text -> {
            if (isId(text)) {
                ids.add(UUID.fromString(text));
            }
            return text;
        });
        return ids;
    }

    static boolean isId(String text) {
        return text.length() == ID_LENGTH && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Puts another text in the place of each. */
    static void replaceTexts(JsonNode tree, UnaryOperator<String> replacement) {
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(replaced(field.getValue(), replacement)));
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), replacement));
            }
        }
    }

    private static JsonNode replaced(JsonNode node, UnaryOperator<String> replacement) {
        if (node.isTextual()) {
            return TextNode.valueOf(replacement.apply(node.textValue()));
        }
        replaceTexts(node, replacement);
        return node;
    }
}
