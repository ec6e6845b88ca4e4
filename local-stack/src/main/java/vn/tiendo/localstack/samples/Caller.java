package vn.tiendo.localstack.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Calls with a bearer token; a service that has not read something yet is asked again when it says so. */
final class Caller implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Supplier<String> token;
    private final Clock clock;

    Caller(Supplier<String> token, Clock clock) {
        this.token = token;
        this.clock = clock;
    }

    /**
     * Writes once, however often it is called with this key.
     *
     * @param after the positions that the service must have read before
     */
    Answer post(URI uri, String key, JsonNode body, Collection<String> after) {
        var request = request(uri, after)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "sample:" + key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return whenKnown("POST " + uri + " of the sample " + key, request);
    }

    /** Reads, when the service has read the positions. */
    JsonNode get(URI uri, Collection<String> after) {
        return whenKnown("GET " + uri, request(uri, after).GET().build())
                .accepted()
                .body();
    }

    private HttpRequest.Builder request(URI uri, Collection<String> after) {
        var request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", "en");
        return after.isEmpty() ? request : request.header("Wait-For", String.join(",", after));
    }

    private Answer whenKnown(String call, HttpRequest request) {
        var deadline = clock.instant().plus(KNOWN_WITHIN);
        while (true) {
            var response = send(request);
            var later = response.headers().firstValueAsLong("Retry-After");
            if (later.isEmpty() || clock.instant().isAfter(deadline)) {
                return answer(call, response);
            }
            LockSupport.parkNanos(Duration.ofSeconds(later.getAsLong()).toNanos());
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the samples", e);
        }
    }

    private static Answer answer(String call, HttpResponse<String> response) {
        var positions = response.headers().allValues("Position").stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(String::strip)
                .toList();
        return new Answer(call, response.statusCode(), body(response), positions);
    }

    // A proxy or a starting service may answer in plain text.
    private static JsonNode body(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            return JSON.createObjectNode().put("text", response.body());
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
