package vn.tiendo.e2e.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Calls that are repeated until they are answered: while a service restarts, nobody listens for a moment. */
final class PortalCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERRORS = 500;

    private final HttpClient http;
    private final PortalTokens tokens;
    private int repetitions;

    PortalCalls(HttpClient http, PortalTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    JsonNode get(URI url) throws InterruptedException {
        return answered(() -> HttpRequest.newBuilder(url).GET());
    }

    /** With a key, so that a repetition changes nothing. */
    JsonNode post(URI url, JsonNode body, String key) throws InterruptedException {
        return answered(() -> HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** How often a call had to be made again. */
    int repetitions() {
        return repetitions;
    }

    private JsonNode answered(Supplier<HttpRequest.Builder> call) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var answer = http.send(
                        call.get()
                                .header("Authorization", "Bearer " + tokens.current())
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString());
                if (!isWorthRepeating(answer)) {
                    return body(answer);
                }
            } catch (IOException nobodyListens) {
                if (System.nanoTime() > deadline) {
                    throw new AssertionError("no answer", nobodyListens);
                }
            }
            repetitions++;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isWorthRepeating(HttpResponse<String> answer) {
        return answer.statusCode() >= SERVER_ERRORS
                || answer.statusCode() == TOO_MANY
                || (answer.statusCode() == 409
                        && answer.headers().firstValue("Retry-After").isPresent());
    }

    private static JsonNode body(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
