package vn.tiendo.e2e.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The bodies that hold the number in one place each: in a text, or as the name of a field. */
final class Planting {

    private Planting() {}

    /** One body for each text of the given one, and one for each object in which a field could carry it as its name. */
    static List<JsonNode> into(JsonNode body, String number) {
        var planted = new ArrayList<JsonNode>();
        var copy = body.deepCopy();
        walk(copy, () -> planted.add(copy.deepCopy()), number);
        return planted;
    }

    private static void walk(JsonNode node, Runnable keep, String number) {
        if (node instanceof ObjectNode object) {
            object.put(number, "x");
            keep.run();
            object.remove(number);
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> inPlace(object.get(name), value -> object.set(name, value), keep, number));
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                int place = at;
                inPlace(array.get(at), value -> array.set(place, value), keep, number);
            }
        }
    }

    private static void inPlace(JsonNode value, Consumer<JsonNode> set, Runnable keep, String number) {
        if (value.isTextual()) {
            set.accept(TextNode.valueOf("Số " + number));
            keep.run();
            set.accept(value);
        } else {
            walk(value, keep, number);
        }
    }
}
