package vn.tiendo.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Puts the examples into the description: those of an operation stand in {@code META-INF/tiendo/examples}, in files that
 * carry its operationId ({@code issuePlan.request.json}, {@code issuePlan.201.json}).
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OperationExamples implements OASFilter {
    private static final String FOLDER = "/META-INF/tiendo/examples/";
    private static final String NAME = "real";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(this::illustrate);
    }

    private void illustrate(Operation operation) {
        var request = operation.getRequestBody();
        if (request != null) {
            add(operation.getOperationId() + ".request", request.getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (response.getRef() == null) {
                add(operation.getOperationId() + "." + status, response.getContent());
            }
        });
    }

    private void add(String name, @Nullable Content content) {
        var example = read(name);
        if (content == null || example.isEmpty()) {
            return;
        }
        // The same answer as a table or a paper looks otherwise, unless the example is that table.
        content.getMediaTypes().forEach((format, type) -> {
            if (format.contains("json")
                    || format.equals("text/event-stream")
                    || format.startsWith("text/") && example.get() instanceof String) {
                type.setExamples(Map.of(NAME, OASFactory.createExample().value(example.get())));
            }
        });
    }

    private Optional<Object> read(String name) {
        try (var file = OperationExamples.class.getResourceAsStream(FOLDER + name + ".json")) {
            return file == null ? Optional.empty() : Optional.of(json.readValue(file, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
