package vn.tiendo.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Single calls with one caller's bearer token. */
public final class Api {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(180);
    private static final int TIMES_SENT_AGAIN = 10;

    private final HttpClient http;
    private final Endpoints endpoints;
    private final String token;

    public Api(HttpClient http, Endpoints endpoints, String token) {
        this.http = http;
        this.endpoints = endpoints;
        this.token = token;
    }

    /** Writes; {@code waitFor} holds positions that the service must have read before. */
    public Reply post(Service service, String path, JsonNode body, Collection<String> waitFor) {
        var request = request(endpoints.of(service, path), waitFor)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return send(request, body.toString());
    }

    /** Reads; parameters that are empty are left out. */
    public Reply get(Service service, String path, Map<String, String> parameters, Collection<String> waitFor) {
        var uri = endpoints.of(service, path + query(parameters));
        return send(request(uri, waitFor).GET().build(), "");
    }

    private HttpRequest.Builder request(URI uri, Collection<String> waitFor) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
        return waitFor.isEmpty() ? request : request.header("Wait-For", String.join(",", waitFor));
    }

    private static String query(Map<String, String> parameters) {
        var written = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return written.isEmpty() ? "" : "?" + written;
    }

    /** Sends again, after the time that is told, what met another operation on the same data. */
    private Reply send(HttpRequest request, String body) {
        try {
            var sent = once(request, body);
            for (int again = 0; sent.reply().isBusy() && again < TIMES_SENT_AGAIN; again++) {
                Thread.sleep(sent.retryAfter());
                sent = once(request, body);
            }
            return sent.reply();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + request.uri(), e);
        }
    }

    /** A reply, and how long to wait before the same is sent again. */
    private record Sent(Reply reply, Duration retryAfter) {}

    private Sent once(HttpRequest request, String body) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        var call = request.method() + " " + request.uri() + (body.isEmpty() ? "" : " " + body);
        return new Sent(
                new Reply(call, response.statusCode(), content(response), positions(response)),
                Duration.ofSeconds(
                        response.headers().firstValueAsLong("Retry-After").orElse(1)));
    }

    private static JsonNode content(HttpResponse<String> response) {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .map(type -> type.contains("json"))
                .orElse(false);
        return json ? Json.read(response.body()) : Json.object().put("text", response.body());
    }

    private static List<String> positions(HttpResponse<String> response) {
        return response.headers().allValues("Position").stream()
                .flatMap(value -> List.of(value.split("\\s*,\\s*")).stream())
                .filter(position -> !position.isBlank())
                .toList();
    }
}
