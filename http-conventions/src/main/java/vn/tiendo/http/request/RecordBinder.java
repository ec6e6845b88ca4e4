package vn.tiendo.http.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BeanValidation;
import vn.tiendo.http.JsonPointers;
import vn.tiendo.http.PersonalIdentifier;
import vn.tiendo.http.Problem;
import vn.tiendo.http.Violations;

/**
 * Binds a tree to records and goes on after an error, which Jackson cannot: the caller learns every wrong place at
 * once. Types with a Jackson creator or deserializer of their own are left to Jackson, one error each.
 */
final class RecordBinder {
    private final ObjectMapper mapper;
    private final Validator validator;
    private final Violations violations;

    RecordBinder(ObjectMapper mapper, Validator validator, Violations violations) {
        this.mapper = mapper;
        this.validator = validator;
        this.violations = violations;
    }

    /** The value, or null where it is absent, null or wrong. */
    @Nullable
    Object bind(@Nullable JsonNode node, Type type, String pointer) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return container(node, raw, generic, pointer);
        }
        if (!(type instanceof Class<?> plain)) {
            return byJackson(node, type, pointer);
        }
        Scalars scalar = Scalars.of(plain);
        if (scalar != null && !RecordShape.isLeftToJackson(plain)) {
            return scalar.bind(node, plain, pointer, violations);
        }
        return plain.isRecord() && !RecordShape.isLeftToJackson(plain)
                ? object(node, plain, pointer)
                : byJackson(node, type, pointer);
    }

    private @Nullable Object container(JsonNode node, Class<?> raw, ParameterizedType type, String pointer) {
        if (raw == List.class || raw == Set.class || raw == Iterable.class || raw == java.util.Collection.class) {
            List<@Nullable Object> items = items(node, type.getActualTypeArguments()[0], pointer);
            return items == null || raw != Set.class ? items : new LinkedHashSet<>(items);
        }
        if (raw == Map.class && type.getActualTypeArguments()[0] == String.class) {
            return entries(node, type.getActualTypeArguments()[1], pointer);
        }
        return byJackson(node, type, pointer);
    }

    private @Nullable List<@Nullable Object> items(JsonNode node, Type itemType, String pointer) {
        if (!node.isArray()) {
            violations.addMalformed(pointer, "WRONG_TYPE", "array");
            return null;
        }
        List<@Nullable Object> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            String child = JsonPointers.child(pointer, i);
            if (node.get(i).isNull() && !violations.concern(child)) {
                violations.add(child, "REQUIRED");
            }
            items.add(bind(node.get(i), itemType, child));
        }
        return items;
    }

    private @Nullable Map<String, @Nullable Object> entries(JsonNode node, Type valueType, String pointer) {
        if (!node.isObject()) {
            violations.addMalformed(pointer, "WRONG_TYPE", "object");
            return null;
        }
        Map<String, @Nullable Object> entries = new LinkedHashMap<>();
        node.properties()
                .forEach(e -> entries.put(
                        e.getKey(), bind(e.getValue(), valueType, JsonPointers.child(pointer, e.getKey()))));
        return entries;
    }

    private @Nullable Object object(JsonNode node, Class<?> type, String pointer) {
        if (!node.isObject()) {
            violations.addMalformed(pointer, "WRONG_TYPE", "object");
            return null;
        }
        RecordShape shape = RecordShape.of(type);
        refuseUnknown(node, shape.names(), pointer);
        @Nullable Object[] values = new Object[shape.parts().size()];
        boolean complete = true;
        for (int i = 0; i < values.length; i++) {
            RecordShape.Part part = shape.parts().get(i);
            String child = JsonPointers.child(pointer, part.name());
            values[i] = bind(node.get(part.name()), part.type(), child);
            if (values[i] == null && part.primitive()) {
                complete = false;
                if (!violations.concern(child)) {
                    violations.add(child, "REQUIRED");
                }
            }
        }
        return complete ? construct(shape, values, pointer) : null;
    }

    private void refuseUnknown(JsonNode node, List<String> known, String pointer) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String child = JsonPointers.child(pointer, PersonalIdentifier.hide(name));
                violations.addMalformed(child, "UNKNOWN_FIELD", String.join(", ", known));
            }
        });
    }

    // A record that checks itself is only asked when its parts are right: otherwise the cause is named already.
    private @Nullable Object construct(RecordShape shape, @Nullable Object[] values, String pointer) {
        try {
            return valid(shape.canonical().newInstance(values), pointer);
        } catch (InvocationTargetException e) {
            return refusedByItself(e.getCause(), pointer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    // Each record by itself: a list whose @Valid was forgotten is checked as well.
    private Object valid(Object record, String pointer) {
        BeanValidation.collect(pointer, validator.validate(record), violations);
        return record;
    }

    private @Nullable Object refusedByItself(@Nullable Throwable cause, String pointer) {
        if (cause instanceof Problem problem && violations.isEmpty()) {
            throw problem.at(pointer);
        }
        if (!violations.concern(pointer)) {
            violations.add(pointer, "INVALID_VALUE");
        }
        return null;
    }

    private @Nullable Object byJackson(JsonNode node, Type type, String pointer) {
        try {
            return mapper.treeToValue(node, mapper.constructType(type));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            violations.addMalformed(pointer, "INVALID_VALUE");
            return null;
        }
    }
}
