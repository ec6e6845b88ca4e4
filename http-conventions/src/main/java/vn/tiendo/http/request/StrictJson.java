package vn.tiendo.http.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.lang.reflect.Type;
import vn.tiendo.http.JsonPointers;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/** Reads JSON into records: syntax, fields, types, texts and Bean Validation in one go, refused together. */
@ApplicationScoped
public class StrictJson {
    private final ObjectMapper mapper;
    private final Validator validator;

    StrictJson(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** The record; refused with everything that is wrong with it, each at its JSON pointer. */
    public <T> T read(String text, Class<T> type) {
        return type.cast(read(text, (Type) type));
    }

    Object read(String text, Type type) {
        if (text.isBlank()) {
            throw Problem.of(400, "BODY_MISSING");
        }
        Violations violations = new Violations();
        JsonNode tree = CleanJson.read(text, violations);
        Object bound = new RecordBinder(mapper, validator, violations).bind(tree, type, JsonPointers.ROOT);
        violations.throwIfAny();
        if (bound == null) {
            throw Problem.of(400, "BODY_MISSING");
        }
        return bound;
    }
}
