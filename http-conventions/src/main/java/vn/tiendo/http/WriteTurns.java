package vn.tiendo.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets only so many writes into the database at once, in the order of their coming: a write keeps a connection from its first
 * statement to its last. The other half of the connections is left to readers, exports and the threads that pass on what was
 * written; without it a flood of writes would hold back the dashboards that show them. Who waits holds a thread: not for long.
 */
@Singleton
class WriteTurns {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration COME_BACK = Duration.ofSeconds(1);

    private final Semaphore turns;

    WriteTurns(
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size", defaultValue = "16") int connections,
            MeterRegistry metrics) {
        turns = new Semaphore(Math.max(1, connections / 2), true);
        metrics.gauge("tiendo.http.writes.waiting", turns, Semaphore::getQueueLength);
    }

    /** @throws Problem 503 BUSY when those before it take too long */
    <T> T inTurn(Supplier<T> write) {
        take();
        try {
            return write.get();
        } finally {
            turns.release();
        }
    }

    private void take() {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.of(503, "BUSY").retryAfter(COME_BACK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK);
        }
    }
}
