package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** A record component without {@code @Nullable} is always there: its schema says so, and generated clients rely on it. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RequiredFields implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName NOT_BLANK = DotName.createSimple("jakarta.validation.constraints.NotBlank");
    private static final DotName NOT_EMPTY = DotName.createSimple("jakarta.validation.constraints.NotEmpty");

    private final Map<String, List<String>> bySchema = new HashMap<>();

    public RequiredFields(IndexView index) {
        List<ClassInfo> records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("vn.tiendo."))
                .toList();
        // Two records of one simple name get numbered schemas: neither is guessed. A name given by hand is certain.
        records.forEach(type -> bySchema.merge(type.simpleName(), required(type), (one, other) -> List.of()));
        records.forEach(type -> givenName(type).ifPresent(name -> bySchema.put(name, required(type))));
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
        requiredOf(name, schema).stream()
                .filter(schema.getProperties()::containsKey)
                .filter(field ->
                        schema.getRequired() == null || !schema.getRequired().contains(field))
                .forEach(schema::addRequired);
    }

    private List<String> requiredOf(String name, Schema schema) {
        // A page of something is named for what it holds: PageUnitView.
        boolean page = name.startsWith("Page") && schema.getProperties().containsKey("nextCursor");
        return bySchema.getOrDefault(name, page ? List.of("items") : List.of());
    }

    private static Optional<String> givenName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(SCHEMA);
        return Optional.ofNullable(schema == null ? null : schema.value("name")).map(AnnotationValue::asString);
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
