package vn.tiendo.e2e.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.e2e.client.Service;

/** The operations of a service, read from the description that it serves. */
final class DescribedApi {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final List<String> JSON = List.of("application/json", "application/merge-patch+json");

    private final Service service;
    private final JsonNode description;
    private final SchemaValues values;

    DescribedApi(Service service, JsonNode description) {
        this.service = service;
        this.description = description;
        this.values = new SchemaValues(description);
    }

    List<PlaceToWrite> operations() {
        return description.path("paths").properties().stream()
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method ->
                                place(path.getKey(), method, path.getValue().path(method))))
                .toList();
    }

    private PlaceToWrite place(String path, String method, JsonNode operation) {
        var content = operation.path("requestBody").path("content");
        var bodyType = JSON.stream().filter(content::has).findFirst();
        return new PlaceToWrite(
                service,
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                parameters(operation),
                bodyType.map(type -> bodies(content.path(type))).orElse(List.of()),
                bodyType,
                names(content).filter(type -> !JSON.contains(type)).toList());
    }

    private List<String> parameters(JsonNode operation) {
        return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .map(values::resolved)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private List<JsonNode> bodies(JsonNode media) {
        var bodies = new ArrayList<JsonNode>();
        bodies.add(values.of(media.path("schema")));
        media.path("examples")
                .forEach(example -> Optional.of(values.resolved(example).path("value"))
                        .filter(JsonNode::isObject)
                        .ifPresent(bodies::add));
        return bodies;
    }

    private static Stream<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey);
    }
}
