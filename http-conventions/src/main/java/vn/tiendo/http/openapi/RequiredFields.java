package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

/**
 * A record component without {@code @Nullable} is always there: its schema says so, and generated clients rely on it. A list or a map
 * of a request may be left out, which means that it is empty, unless the component is {@code @NotNull} or {@code @NotEmpty}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class RequiredFields implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName NOT_NULL = DotName.createSimple("jakarta.validation.constraints.NotNull");
    private static final DotName NOT_BLANK = DotName.createSimple("jakarta.validation.constraints.NotBlank");
    private static final DotName NOT_EMPTY = DotName.createSimple("jakarta.validation.constraints.NotEmpty");

    private static final Set<DotName> COLLECTIONS =
            Set.of(DotName.createSimple(List.class), DotName.createSimple(Set.class), DotName.createSimple(Map.class));

    private final Map<String, List<String>> bySchema = new HashMap<>();
    private final Map<String, Set<String>> emptyWhenAbsent = new HashMap<>();

    public RequiredFields(IndexView index) {
        // An index may hold a class several times, which must not be taken for two classes of one name.
        Collection<ClassInfo> records = index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith("vn.tiendo."))
                .collect(Collectors.toMap(ClassInfo::name, type -> type, (one, same) -> one))
                .values();
        // Two records of one simple name get numbered schemas: neither is guessed. A name given by hand is certain.
        records.forEach(type -> bySchema.merge(type.simpleName(), required(type), (one, other) -> List.of()));
        records.forEach(type -> givenName(type).ifPresent(name -> bySchema.put(name, required(type))));
        records.forEach(type -> emptyWhenAbsent.put(givenName(type).orElse(type.simpleName()), collections(type)));
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() != null && description.getComponents().getSchemas() != null) {
            Set<String> answered = ReachableSchemas.ofAnswers(description);
            description
                    .getComponents()
                    .getSchemas()
                    .forEach((name, schema) -> require(
                            name,
                            schema,
                            answered.contains(name) ? Set.of() : emptyWhenAbsent.getOrDefault(name, Set.of())));
        }
    }

    private void require(String name, Schema schema, Set<String> excepted) {
        if (schema.getProperties() == null) {
            return;
        }
        requiredOf(name, schema).stream()
                .filter(field -> !excepted.contains(field))
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

    private static Set<String> collections(ClassInfo type) {
        return type.unsortedFields().stream()
                .filter(field -> COLLECTIONS.contains(field.type().name()))
                .filter(field -> !field.hasDeclaredAnnotation(NOT_NULL) && !field.hasDeclaredAnnotation(NOT_EMPTY))
                .map(FieldInfo::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    // A required field of a request may be @Nullable in Java: it can be missing until validation has refused it. What
    // is declared
    // counts, not what an item of the list is annotated with.
    private static boolean isAlwaysThere(FieldInfo field) {
        return !field.type().hasAnnotation(NULLABLE)
                || field.hasDeclaredAnnotation(NOT_NULL)
                || field.hasDeclaredAnnotation(NOT_BLANK)
                || field.hasDeclaredAnnotation(NOT_EMPTY);
    }
}
