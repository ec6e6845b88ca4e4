package vn.tiendo.e2e.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.tiendo.e2e.client.Json;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Somebody who registers one enterprise after the other meanwhile, and waits until reporting-service knows each. */
final class SingleChanges implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    private final TiendoSystem system;
    private final Connection reporting;
    private final Thread thread;
    private volatile boolean going = true;
    private volatile long longest;
    private volatile int changes;
    private long stem;

    SingleChanges(TiendoSystem system, Connection reporting, long firstStem) {
        this.system = system;
        this.reporting = reporting;
        this.stem = firstStem;
        this.thread = Thread.ofPlatform().name("single-changes").unstarted(this::change);
    }

    SingleChanges start() {
        thread.start();
        return this;
    }

    private void change() {
        while (going) {
            longest = Math.max(longest, delayOfOne());
            changes++;
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private long delayOfOne() {
        var code = "";
        while (code.isEmpty()) {
            code = MadeUpEnterprises.code(stem++);
        }
        var body = Json.object()
                .put("code", code)
                .put("effectiveOn", "2025-07-01")
                .put("name", "Công ty Một Mình")
                .put("ownership", "STATE");
        long began = System.nanoTime();
        var positions = system.api()
                .post(Service.UNITS, "/v1/enterprises", body, List.of())
                .orThrow()
                .positions();
        while (!known(UUID.fromString(positions.getFirst()))) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return System.nanoTime() - began;
    }

    private boolean known(UUID event) {
        try (var statement = reporting.prepareStatement("select 1 from inbox where event_id = ?")) {
            statement.setObject(1, event);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int changes() {
        return changes;
    }

    double longestMillis() {
        return longest / 1e6;
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
