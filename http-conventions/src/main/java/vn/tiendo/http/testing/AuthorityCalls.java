package vn.tiendo.http.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls operations as their description says, with an empty body where one is wanted and none is given. */
final class AuthorityCalls {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String NO_BODY = "{}";

    private final URI service;
    private final MatrixThings things;
    private final MatrixTokens tokens;
    private final Map<String, String> made = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    AuthorityCalls(URI service, MatrixThings things, MatrixTokens tokens) {
        this.service = service;
        this.things = things;
        this.tokens = tokens;
    }

    /** What was answered. */
    record Given(int status, String code) {
        /** A matrix whose own requests are wrong shows nothing. */
        boolean isUnreadable() {
            return status == 400 && !code.equals("REQUIRED") && !code.equals("BODY_REQUIRED") && !code.isEmpty()
                    || status == 405
                    || status == 406;
        }
    }

    String description() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(service.resolve("/q/openapi"))
                .header("Accept", "application/json")
                .timeout(ANSWER_WITHIN)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    Given asRole(PublishedOperation operation, String role, Map<String, String> ids) {
        return call(operation, made.computeIfAbsent(role, tokens::ofRole), ids, NO_BODY);
    }

    Given asRole(PublishedOperation operation, String role, Map<String, String> ids, String body) {
        return call(operation, made.computeIfAbsent(role, tokens::ofRole), ids, body);
    }

    Given asCountry(PublishedOperation operation, Map<String, String> ids) {
        return call(operation, made.computeIfAbsent("country", country -> tokens.ofCountry()), ids, NO_BODY);
    }

    Given asMachine(PublishedOperation operation, String scope) {
        return call(operation, made.computeIfAbsent(scope, tokens::ofMachine), Map.of(), NO_BODY);
    }

    Given asNobody(PublishedOperation operation) {
        return call(operation, null, Map.of(), NO_BODY);
    }

    /** What a list answers, as text. */
    String list(String pathAndQuery, String role) {
        var request = HttpRequest.newBuilder(service.resolve(pathAndQuery))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + tokens.ofRole(role))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(pathAndQuery, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Given call(PublishedOperation operation, @Nullable String token, Map<String, String> ids, String body) {
        var request = HttpRequest.newBuilder(service.resolve(path(operation, ids) + query(operation, ids)))
                .timeout(ANSWER_WITHIN)
                .header("Accept-Language", "en");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (operation.bodyType() != null) {
            request.header("Content-Type", operation.bodyType());
        }
        request.method(
                operation.method(),
                operation.bodyType() == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body));
        try {
            return given(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException e) {
            throw new UncheckedIOException(operation.id(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // A stream never ends: only a problem is read.
    private static Given given(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            boolean problem = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.startsWith("application/problem+json"))
                    .isPresent();
            return new Given(
                    response.statusCode(),
                    problem ? JSON.readTree(body).path("code").asText() : "");
        }
    }

    private static String path(PublishedOperation operation, Map<String, String> ids) {
        return IN_PATH.matcher(operation.path())
                .replaceAll(found -> ids.getOrDefault(found.group(1), new UUID(0, 1).toString()));
    }

    private String query(PublishedOperation operation, Map<String, String> ids) {
        var query = things.values(operation);
        ids.forEach((name, id) -> {
            if (operation.queryParameters().contains(name)) {
                query.put(name, id);
            }
        });
        return query.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
