package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** The ids that services gave to what samples name by keys. */
final class Ids {

    private final Map<String, String> byKey = new HashMap<>();

    void put(String key, String id) {
        byKey.put(key, id);
    }

    String of(String key) {
        var id = byKey.get(key);
        if (id == null) {
            throw new IllegalArgumentException("the samples name " + key + " before it is there");
        }
        return id;
    }

    /** Renames a field that holds a key, where there is one, to the field that holds the id. */
    void replace(ObjectNode node, String field, String idField) {
        var key = node.remove(field);
        if (key != null) {
            node.put(idField, of(key.asText()));
        }
    }

    /** Puts ids in the place of the keys of a list, where there is one. */
    void replaceAll(ObjectNode node, String field) {
        if (node.get(field) instanceof ArrayNode keys) {
            var ids = node.putArray(field);
            for (JsonNode key : keys) {
                ids.add(of(key.asText()));
            }
        }
    }
}
