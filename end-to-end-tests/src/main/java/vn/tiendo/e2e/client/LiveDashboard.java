package vn.tiendo.e2e.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Listens to the live stream of a dashboard until it is closed. */
public final class LiveDashboard implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<LiveEvent> events = new ArrayList<>();
    private final StringBuilder data = new StringBuilder();
    private String event = "";
    private String id = "";

    private LiveDashboard() {}

    /** Opens the stream; the first event is the present dashboard. */
    public static LiveDashboard open(URI uri, String token) {
        var live = new LiveDashboard();
        var lines = live.connect(uri, token);
        Thread.ofVirtual().name("live-dashboard").start(() -> live.readAll(lines));
        return live;
    }

    /** The first event that fits, past or coming; empty when none came within the limit. */
    public Optional<LiveEvent> await(Predicate<LiveEvent> wanted, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        synchronized (events) {
            var found = first(wanted);
            while (found.isEmpty() && System.nanoTime() < deadline) {
                waitUntil(deadline);
                found = first(wanted);
            }
            return found;
        }
    }

    /** All that came until now, in order. */
    public List<LiveEvent> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private Stream<String> connect(URI uri, String token) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("GET " + uri + " → " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void readAll(Stream<String> lines) {
        try (lines) {
            lines.forEach(this::read);
        } catch (UncheckedIOException closed) {
            // The stream ends with its server or with close(): who waits for an event sees that none comes.
        }
    }

    private void read(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else if (line.startsWith("data:")) {
            data.append(value(line));
        } else if (line.startsWith("event:")) {
            event = value(line);
        } else if (line.startsWith("id:")) {
            id = value(line);
        }
    }

    private void dispatch() {
        if (event.equals("dashboard") && !data.isEmpty()) {
            var arrived = new LiveEvent(Instant.parse(id), Json.read(data.toString()), System.nanoTime());
            synchronized (events) {
                events.add(arrived);
                events.notifyAll();
            }
        }
        data.setLength(0);
        event = "";
    }

    private static String value(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private Optional<LiveEvent> first(Predicate<LiveEvent> wanted) {
        return events.stream().filter(wanted).findFirst();
    }

    private void waitUntil(long deadline) {
        try {
            events.wait(
                    Math.max(1, Duration.ofNanos(deadline - System.nanoTime()).toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
