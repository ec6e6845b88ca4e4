package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers that any answer may carry: how much a client may still ask for, and which front ends may read it. */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = 0)
public final class LimitHeaders implements OASFilter {
    private static final String TOO_MANY = "429";
    private static final String CORS = "Access-Control-Allow-Origin";
    // Sorted, as the description is the same at each build.
    private static final Map<String, String> HEADERS = new TreeMap<>(Map.of(
            "RateLimit",
            "What the client may still ask for, as r, and in how many seconds it may again, as t",
            "RateLimit-Policy",
            "How much the client may ask for, as q, in a window of w seconds",
            CORS,
            "The origin of the front end that asked, where the installation has named it; absent otherwise, never *"));

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components = description.getComponents();
        HEADERS.forEach((name, meaning) -> components.addHeader(name, header(meaning)));
        if (!components.getResponses().containsKey("Problem" + TOO_MANY)) {
            components.addResponse("Problem" + TOO_MANY, tooMany());
        }
        components.getResponses().forEach((name, response) -> carry(name.replace("Problem", ""), response));
        description.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(LimitHeaders::complete);
    }

    private static void complete(Operation operation) {
        if (!operation.getResponses().hasAPIResponse(TOO_MANY)) {
            operation
                    .getResponses()
                    .addAPIResponse(TOO_MANY, OASFactory.createAPIResponse().ref("Problem" + TOO_MANY));
        }
        operation.getResponses().getAPIResponses().forEach(LimitHeaders::carry);
    }

    private static void carry(String status, APIResponse response) {
        if (response.getRef() == null) {
            HEADERS.keySet().stream()
                    .filter(name -> name.equals(CORS) || !status.startsWith("5"))
                    .filter(name -> response.getHeaders() == null
                            || !response.getHeaders().containsKey(name))
                    .forEach(name ->
                            response.addHeader(name, OASFactory.createHeader().ref(name)));
        }
    }

    private static APIResponse tooMany() {
        Schema schema = OASFactory.createSchema().ref(ProblemSchema.NAME);
        return OASFactory.createAPIResponse()
                .description("Too many requests of this client; Retry-After says when to go on")
                .addHeader("Retry-After", header("Seconds"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Header header(String meaning) {
        return OASFactory.createHeader()
                .description(meaning)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(256));
    }
}
