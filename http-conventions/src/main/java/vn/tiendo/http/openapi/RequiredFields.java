package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** A record component without {@code @Nullable} is always there: its schema says so, and generated clients rely on it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RequiredFields implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName NOT_BLANK = DotName.createSimple("jakarta.validation.constraints.NotBlank");
    private static final DotName NOT_EMPTY = DotName.createSimple("jakarta.validation.constraints.NotEmpty");

    private final Map<String, List<String>> byRecord = new HashMap<>();

    public RequiredFields(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith("vn.tiendo.")) {
                // Two records of one simple name get numbered schemas: neither is guessed.
                byRecord.merge(type.simpleName(), required(type), (one, other) -> List.of());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            description.getComponents().getSchemas().forEach(this::require);
        }
    }

    private void require(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        byRecord.getOrDefault(name, List.of()).stream()
                .filter(schema.getProperties()::containsKey)
                .filter(field ->
                        schema.getRequired() == null || !schema.getRequired().contains(field))
                .forEach(schema::addRequired);
    }

    private static List<String> required(ClassInfo type) {
        return type.unsortedFields().stream()
                .filter(field -> !java.lang.reflect.Modifier.isStatic(field.flags()))
                .filter(RequiredFields::isAlwaysThere)
                .map(FieldInfo::name)
                .toList();
    }

    // A required field of a request may be @Nullable in Java: it can be missing until validation has refused it.
    private static boolean isAlwaysThere(FieldInfo field) {
        return !field.type().hasAnnotation(NULLABLE)
                || field.hasAnnotation(NOT_NULL)
                || field.hasAnnotation(NOT_BLANK)
                || field.hasAnnotation(NOT_EMPTY);
    }
}
