package vn.tiendo.http.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to every operation what it may always answer, the token that it needs, and the headers that it understands. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class CommonAnswers implements OASFilter {
    private static final String BEARER = "bearer";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "The request cannot be read",
            "401", "No token, or one that cannot be used",
            "403", "The role or the unit of the caller does not allow it",
            "404", "Nothing there, or nothing that the caller may know of",
            "406", "The format asked for is not available",
            "409", "Contradicts the present state, or refers to what has not arrived yet (Retry-After)",
            "422", "The meaning of the request is refused",
            "429", "More requests than RateLimit-Policy allows (Retry-After)",
            "500", "Fault of the system");
    private static final Map<String, String> WITH_BODY =
            Map.of("413", "The body is too large", "415", "The body is no JSON in UTF-8");

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Components components =
                description.getComponents() == null ? OASFactory.createComponents() : description.getComponents();
        description.setComponents(components);
        // Which host that is depends on the installation: the one that serves this description.
        description.setServers(List.of(OASFactory.createServer()
                .url("/")
                .description("Where this description is served: in production, in staging and on a local machine")
                .extensions(Map.of("x-internal", false))));
        components.addSchema(ProblemSchema.NAME, ProblemSchema.create());
        components.addSecurityScheme(BEARER, bearer());
        responses().forEach(components::addResponse);
        parameters().forEach(components::addParameter);
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme(BEARER));
        if (description.getPaths() != null) {
            description
                    .getPaths()
                    .getPathItems()
                    .values()
                    .forEach(path -> path.getOperations().forEach(CommonAnswers::complete));
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ALWAYS.keySet().stream().sorted().forEach(status -> mayAnswer(operation, status));
        understands(operation, "Accept-Language", "Wait-For");
        if (operation.getRequestBody() != null) {
            WITH_BODY.keySet().stream().sorted().forEach(status -> mayAnswer(operation, status));
        }
        if (method == PathItem.HttpMethod.POST) {
            understands(operation, "Idempotency-Key");
            describeWrite(operation);
        }
    }

    private static void mayAnswer(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static void understands(Operation operation, String... headers) {
        for (String header : headers) {
            operation.addParameter(OASFactory.createParameter().ref(header));
        }
    }

    private static void describeWrite(Operation operation) {
        APIResponse created = operation.getResponses().getAPIResponse("201");
        if (created != null && created.getRef() == null) {
            created.addHeader("Location", header("Where the new resource is"));
            created.addHeader(
                    "Position", header("Ids of the events written; another service waits for them by Wait-For"));
            created.addHeader("Idempotency-Replayed", header("true when the answer is that of an earlier request"));
        }
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description) {
        return OASFactory.createHeader().description(description).schema(string());
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description(
                        "Verified as RFC8725 asks: by the provider's keys, issuer, audience and expiry. Claims: sub, roles (viewer, reporter, compiler, planner, registrar, administrator) or scope,"
                                + " and unit: the caller's unit, whose subtree at the date of the fact is its authority.");
    }

    private static Map<String, APIResponse> responses() {
        Map<String, APIResponse> responses = new TreeMap<>(); // in an order that a committed file can keep
        ALWAYS.forEach((status, meaning) ->
                responses.put("Problem" + status, status.equals("429") ? limited(meaning) : problem(meaning)));
        WITH_BODY.forEach((status, meaning) -> responses.put("Problem" + status, problem(meaning)));
        return responses;
    }

    private static APIResponse limited(String description) {
        return problem(description)
                .addHeader("Retry-After", header("Seconds until the same request may succeed"))
                .addHeader("RateLimit-Policy", header("The quota (q) of a window of w seconds"))
                .addHeader("RateLimit", header("How many requests remain (r), and seconds until there are more (t)"));
    }

    private static APIResponse problem(String description) {
        Schema schema = OASFactory.createSchema().ref(ProblemSchema.NAME);
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("Content-Language", header("vi or en"))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        parameters.put(
                "Accept-Language", parameter("Accept-Language", "Language of texts: vi (the default) or en", 100));
        parameters.put(
                "Idempotency-Key",
                parameter(
                        "Idempotency-Key",
                        "A key of the caller's own: the same key and request get the same answer and write once",
                        200));
        parameters.put(
                "Wait-For",
                parameter(
                        "Wait-For",
                        "The Position of an earlier answer: waits until these events are known here",
                        3800));
        return parameters;
    }

    private static Parameter parameter(String name, String description, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(description)
                .schema(string().maxLength(longest));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
