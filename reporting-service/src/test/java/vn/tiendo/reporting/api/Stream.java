package vn.tiendo.reporting.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.tiendo.localstack.testing.StackForTests;

/** The live stream of a dashboard, as a client reads it. */
final class Stream implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<JsonNode> dashboards = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> ids = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();

    private Stream() {}

    static Stream of(UUID plan) {
        return resumed(plan, "");
    }

    /** @param lastId of the last event that was read; empty for a new stream */
    static Stream resumed(UUID plan, String lastId) {
        var stream = new Stream();
        stream.open(
                URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/dashboards/plans/" + plan
                        + "/live?at=2026-06-30"),
                lastId);
        return stream;
    }

    /** The id of the next event. */
    String nextId() {
        return polled(ids).orElseThrow(() -> new AssertionError("no event came"));
    }

    /** Ids that have come and have not been asked for. */
    List<String> ids() {
        return List.copyOf(ids);
    }

    /** Whether a comment shows that the stream lives. */
    boolean heartbeat() {
        return polled(comments).isPresent();
    }

    private static <T> Optional<T> polled(BlockingQueue<T> queue) {
        try {
            return Optional.ofNullable(queue.poll(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The next dashboard that fits; those before it are dropped. */
    JsonNode next(Predicate<JsonNode> wanted) {
        try {
            var dashboard = dashboards.poll(60, TimeUnit.SECONDS);
            while (dashboard != null && !wanted.test(dashboard)) {
                dashboard = dashboards.poll(60, TimeUnit.SECONDS);
            }
            if (dashboard == null) {
                throw new AssertionError("no such dashboard came");
            }
            return dashboard;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void open(URI uri, String lastId) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + StackForTests.get().token("viewer", Set.of("viewer"), null))
                .header("Accept", "text/event-stream");
        if (!lastId.isEmpty()) {
            request.header("Last-Event-ID", lastId);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("status " + response.statusCode());
            }
            Thread.ofVirtual().start(() -> read(response));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void read(HttpResponse<java.util.stream.Stream<String>> response) {
        try (var lines = response.body()) {
            lines.forEach(this::read);
        } catch (UncheckedIOException closed) {
            // The test is over.
        }
    }

    private void read(String line) {
        if (line.startsWith("data:")) {
            dashboards.add(parsed(line.substring(5)));
        } else if (line.startsWith("id:")) {
            ids.add(line.substring(3).strip());
        } else if (line.startsWith(":")) {
            comments.add(line);
        }
    }

    private static JsonNode parsed(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
