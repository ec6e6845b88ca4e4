package vn.tiendo.e2e.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One more process of reporting-service on the database and the broker of a launched system. Nobody starts it again. */
public final class Replica implements AutoCloseable {

    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(90);

    private final Process process;
    private final URI address;
    private final Path log;

    private Replica(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** @param settings as the launcher gives them to a service */
    static Replica start(Checkout checkout, Path data, int port, Map<String, String> settings) {
        var command = Checkout.java(
                "-Dtiendo.data=" + data,
                "-Xmx256m",
                "-jar",
                checkout.application("reporting-service").toString());
        var log = data.resolve("logs/replica-" + port + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment().putIfAbsent("TIENDO_RATE_LIMIT", "100");
        builder.environment().put("TIENDO_HTTP_PORT", Integer.toString(port));
        try {
            var replica = new Replica(builder.start(), URI.create("http://127.0.0.1:" + port), log);
            replica.awaitReady();
            return replica;
        } catch (IOException e) {
            throw new UncheckedIOException("the replica does not start", e);
        }
    }

    public URI address() {
        return address;
    }

    /** What it has written. */
    public Path log() {
        return log;
    }

    /** As an orchestrator does it: asks it to end. Returns the status that it ended with, or -1 when it does not. */
    public int stop() {
        process.destroy();
        awaitEnd();
        return process.isAlive() ? -1 : process.exitValue();
    }

    /** As {@code kill -9} does it. */
    public void kill() {
        System.out.println("kill -9 " + process.pid() + " (replica)");
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitReady() {
        var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        long deadline = System.nanoTime() + READY_WITHIN.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isReady(http, request)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    process.destroyForcibly();
                    throw new IllegalStateException("the replica does not become ready");
                }
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        process.destroyForcibly();
    }
}
