package vn.tiendo.http.testing;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Bodies of writes: the published example, about things of the matrix. */
final class MatrixBodies {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MatrixBodies() {}

    /** About a thing of this standing, which the body names where the rule says, or the path. */
    static String of(
            PublishedOperation operation, DeclaredOperation.About about, MatrixThings things, Standing standing) {
        JsonNode body = operation.example().deepCopy();
        if (!body.isObject()) {
            throw new IllegalStateException(operation.id() + " publishes no example of its body");
        }
        for (var each : things.acting(operation.id()).entrySet()) {
            body = replaced(body, each.getKey(), each.getValue().apply(standing));
        }
        if (about.isBodily()) {
            for (var each : things.acting(operation.id() + about.by()).entrySet()) {
                body = replaced(body, each.getKey(), each.getValue().apply(standing));
            }
            var id = things.id(operation.id(), about.kind(), standing);
            body = replaced(body, about.by().substring(1), id);
        }
        return body.toString();
    }

    /** Where there was an array, the value becomes its only element. */
    private static JsonNode replaced(JsonNode body, String where, @Nullable Object with) {
        JsonNode value = JSON.valueToTree(with);
        if (where.isEmpty()) {
            return value.deepCopy();
        }
        var pointer = JsonPointer.compile(where);
        var holder = (ObjectNode) body.at(pointer.head());
        var name = pointer.last().getMatchingProperty();
        if (value.isNull()) {
            holder.remove(name);
        } else if (body.at(pointer) instanceof ArrayNode && !value.isArray()) {
            holder.putArray(name).add(value);
        } else {
            holder.set(name, value);
        }
        return body;
    }
}
