package vn.tiendo.http.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/**
 * JSON Merge Patch (RFC 7396): members of the patch take the place of those of the same name, null removes one, objects
 * are merged, arrays replaced. What comes out is read as strictly as a body that says all of it.
 */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final StrictJson strict;
    private final ObjectMapper mapper;

    MergePatch(StrictJson strict, ObjectMapper mapper) {
        this.strict = strict;
        this.mapper = mapper;
    }

    /** The record with the patch applied; refused with everything that is wrong with it, each at its JSON pointer. */
    public <T> T apply(T present, String patch, Class<T> type) {
        if (patch.isBlank()) {
            throw Problem.of(400, "BODY_MISSING");
        }
        Violations violations = new Violations();
        JsonNode stated = CleanJson.read(patch, violations);
        violations.throwIfAny();
        if (!(stated instanceof ObjectNode changes)) {
            throw Problem.of(400, "WRONG_TYPE", "object");
        }
        ObjectNode merged = mapper.valueToTree(present);
        merge(merged, changes);
        return strict.read(merged.toString(), type);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode object) {
                merge(objectIn(target, change.getKey()), object);
            } else {
                target.set(change.getKey(), value);
            }
        });
    }

    private static ObjectNode objectIn(ObjectNode target, String name) {
        return target.get(name) instanceof ObjectNode known ? known : target.putObject(name);
    }
}
