package vn.tiendo.reporting.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.exchange.job.Statements;

/**
 * The instant at which a long transaction is recorded: one to come, by when it will be done as far as the last one tells, so
 * that readers of the present do not wait for it (docs/adr/0007-bulk-imports.md).
 */
@ApplicationScoped
class LateStamp {

    private static final Duration AT_LEAST = Duration.ofMillis(150);
    private static final long FEW = 1_000;

    private final AtomicLong nanosPerEntry = new AtomicLong(60_000);

    OffsetDateTime of(Connection connection, long entries) throws SQLException {
        var expected = AT_LEAST.plusNanos(nanosPerEntry.get() * entries);
        return new Statements(connection)
                .instant(
                        "select record_from(clock_timestamp() + cast(? as interval))",
                        expected.toNanos() / 1_000 + " microseconds");
    }

    /** Learns how long it took from the stamp on; few entries tell nothing. */
    void took(long entries, Duration duration) {
        if (entries >= FEW) {
            nanosPerEntry.set(duration.toNanos() / entries);
        }
    }
}
