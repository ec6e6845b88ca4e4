package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** The most heap that a service holds while something runs, as its metrics tell. */
final class Heap implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final TiendoSystem system;
    private final Service service;
    private final Thread thread = Thread.ofPlatform().name("heap").unstarted(this::watch);
    private volatile boolean going = true;
    private volatile double mostMiB;

    Heap(TiendoSystem system) {
        this(system, Service.UNITS);
    }

    Heap(TiendoSystem system, Service service) {
        this.system = system;
        this.service = service;
    }

    Heap start() {
        thread.start();
        return this;
    }

    private void watch() {
        URI metrics = system.endpoints().of(service, "/q/metrics");
        while (going) {
            try {
                var answer = system.http()
                        .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
                mostMiB = Math.max(mostMiB, used(answer.body()));
            } catch (IOException e) {
                // Looked at again; a service that is too busy to answer is not asked for its memory.
            } catch (InterruptedException e) {
                return;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private static double used(String metrics) {
        return metrics.lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / (1 << 20);
    }

    double mostMiB() {
        return mostMiB;
    }

    @Override
    public void close() {
        going = false;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
