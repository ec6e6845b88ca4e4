package vn.tiendo.http.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An operation as its service describes it. */
record PublishedOperation(
        String id,
        String method,
        String path,
        Set<String> queryParameters,
        Set<String> required,
        @Nullable String bodyType,
        JsonNode example,
        Optional<DeclaredOperation> rule) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Whether it changes something, by a body of JSON. */
    boolean isWrite() {
        return !method.equals("GET") && "application/json".equals(bodyType);
    }

    /** All of them, in the order of the description. */
    static List<PublishedOperation> of(JsonNode description) {
        var operations = new ArrayList<PublishedOperation>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method ->
                                operations.add(read(description, path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    private static PublishedOperation read(JsonNode description, String path, String method, JsonNode operation) {
        var names = new HashSet<String>();
        var required = new HashSet<String>();
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                names.add(parameter.path("name").asText());
                if (parameter.path("required").asBoolean()) {
                    required.add(parameter.path("name").asText());
                }
            }
        });
        var id = operation.path("operationId").asText();
        return new PublishedOperation(
                id,
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                names,
                required,
                bodyType(operation),
                example(operation, description),
                rule(id, operation));
    }

    private static @Nullable String bodyType(JsonNode operation) {
        var types = operation.path("requestBody").path("content").fieldNames();
        return types.hasNext() ? types.next() : null;
    }

    // What a front-end team is shown: it must be good enough for us as well.
    private static JsonNode example(JsonNode operation, JsonNode description) {
        var content = operation.path("requestBody").path("content").path("application/json");
        var examples = content.path("examples").elements();
        if (!examples.hasNext()) {
            return content.path("example");
        }
        var first = examples.next();
        var shared = first.path("$ref").asText("");
        return (shared.isEmpty() ? first : description.at(shared.substring(1))).path("value");
    }

    private static Optional<DeclaredOperation> rule(String id, JsonNode operation) {
        var rule = operation.path("x-tiendo-authority");
        return rule.isMissingNode()
                ? Optional.empty()
                : Optional.of(new DeclaredOperation(
                        id,
                        Set.copyOf(
                                each(rule.path("roles")).map(JsonNode::asText).toList()),
                        rule.path("scope").asText(),
                        each(rule.path("over")).map(PublishedOperation::about).toList()));
    }

    private static DeclaredOperation.About about(JsonNode over) {
        return new DeclaredOperation.About(
                over.path("kind").asText(),
                over.path("by").asText(""),
                over.path("reach").asText(),
                over.path("unless").asText(null));
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
