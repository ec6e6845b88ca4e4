package vn.tiendo.http.openapi;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The named schemas that answers are made of, however deep they stand. */
final class ReachableSchemas {
    private final Map<String, Schema> named;
    private final Set<String> found = new HashSet<>();

    private ReachableSchemas(Map<String, Schema> named) {
        this.named = named;
    }

    static Set<String> ofAnswers(OpenAPI description) {
        var reachable = new ReachableSchemas(description.getComponents().getSchemas());
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getResponses)
                .filter(Objects::nonNull)
                .flatMap(responses -> responses.getAPIResponses().values().stream())
                .forEach(response -> reachable.add(response.getContent()));
        return reachable.found;
    }

    private void add(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> add(type.getSchema()));
        }
    }

    private void add(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                add(named.get(name));
            }
        }
        parts(schema).forEach(this::add);
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? Stream.<Schema>empty()
                                : schema.getProperties().values().stream(),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        Stream.ofNullable(schema.getAllOf()).flatMap(all -> all.stream()),
                        Stream.ofNullable(schema.getOneOf()).flatMap(all -> all.stream()),
                        Stream.ofNullable(schema.getAnyOf()).flatMap(all -> all.stream()))
                .flatMap(each -> each);
    }
}
