package vn.tiendo.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.e2e.client.Service;

/**
 * An operation as a service describes it.
 *
 * @param described the operation itself
 * @param root the whole description, to which references lead
 */
record Operation(Service service, String method, String path, JsonNode described, JsonNode root) {

    String name() {
        return service + " " + method + " " + path;
    }

    /** The node itself, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asText("");
        return reference.startsWith("#/") ? resolved(root.at(reference.substring(1))) : node;
    }

    List<JsonNode> parameters(String place) {
        var found = new ArrayList<JsonNode>();
        for (var parameter : described.path("parameters")) {
            var resolved = resolved(parameter);
            if (resolved.path("in").asText().equals(place)) {
                found.add(resolved);
            }
        }
        return found;
    }

    JsonNode bodies() {
        return resolved(described.path("requestBody")).path("content");
    }

    /** Whether the answer goes on for as long as somebody listens. */
    boolean isStream() {
        return described.at("/responses/200/content").has("text/event-stream");
    }

    /** One that stops everything else for a while is called now and then only. */
    boolean isHeavy() {
        return path.contains("rebuild");
    }
}
