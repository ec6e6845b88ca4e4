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
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Listens to the live stream of a dashboard until it is closed. */
public final class LiveDashboard implements AutoCloseable {

    private static final Duration BEFORE_COMING_BACK = Duration.ofMillis(200);

    private final HttpClient http;
    private final List<URI> replicas;
    private final String token;
    private final List<LiveEvent> events = new ArrayList<>();
    private final StringBuilder data = new StringBuilder();
    private String event = "";
    private String nextId = "";
    private volatile String id = "";
    private volatile @Nullable Stream<String> reading;
    private volatile boolean closed;
    private volatile boolean forgetful;
    private int interruptions;

    private LiveDashboard(HttpClient http, List<URI> replicas, String token) {
        this.http = http;
        this.replicas = replicas;
        this.token = token;
    }

    /** Opens the stream; the first event is the present dashboard. It ends when its server does. */
    public static LiveDashboard open(HttpClient http, URI uri, String token) {
        var live = new LiveDashboard(http, List.of(uri), token);
        var lines = live.connect(uri);
        Thread.ofVirtual().name("live-dashboard").start(() -> live.readAll(lines));
        return live;
    }

    /** The same at the first of several replicas; when a stream ends it is resumed at the next one. */
    public static LiveDashboard openAtAny(HttpClient http, List<URI> replicas, String token) {
        var live = new LiveDashboard(http, replicas, token);
        var lines = live.connect(replicas.getFirst());
        Thread.ofVirtual().name("live-dashboard").start(() -> {
            live.readAll(lines);
            live.resumeUntilClosed();
        });
        return live;
    }

    /** Keeps of later events that they came, and not what they said: for who watches many for long. */
    public LiveDashboard forgetful() {
        forgetful = true;
        return this;
    }

    /** How often the stream has ended before it was closed. */
    public synchronized int interruptions() {
        return interruptions;
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
        closed = true;
        var stream = reading;
        if (stream != null) {
            stream.close();
        }
    }

    private void resumeUntilClosed() {
        for (int next = 1; !closed; next++) {
            synchronized (this) {
                interruptions++;
            }
            LockSupport.parkNanos(BEFORE_COMING_BACK.toNanos());
            try {
                readAll(connect(replicas.get(next % replicas.size())));
            } catch (UncheckedIOException | IllegalStateException nobodyThere) {
                // The next one is tried.
            }
        }
    }

    private Stream<String> connect(URI uri) {
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (!id.isEmpty()) {
            request.header("Last-Event-ID", id);
        }
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
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
        reading = lines;
        data.setLength(0);
        event = "";
        try (lines) {
            lines.forEach(this::read);
        } catch (UncheckedIOException | IllegalStateException ended) {
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
            nextId = value(line);
        }
    }

    private void dispatch() {
        if (event.equals("dashboard") && !data.isEmpty()) {
            id = nextId;
            var knownAt = Instant.parse(id.substring(0, id.indexOf('~')));
            long now = System.nanoTime();
            synchronized (events) {
                var arrived = new LiveEvent(knownAt, forgetful && !events.isEmpty() ? "" : data.toString(), now);
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
