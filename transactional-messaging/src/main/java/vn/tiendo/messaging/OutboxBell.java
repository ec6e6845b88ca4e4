package vn.tiendo.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rings when a transaction with events commits: a LISTEN on a connection of its own. */
final class OutboxBell implements AutoCloseable {

    private final DataSource dataSource;
    private @Nullable Connection listening;

    OutboxBell(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Begins to listen; what commits from now on is heard by a later {@link #await}. */
    void listen() throws SQLException {
        if (listening == null) {
            listening = dataSource.getConnection();
            try (var statement = listening.createStatement()) {
                statement.execute("listen tiendo_outbox");
            }
        }
    }

    /** Waits until it rings, or has rung since the last call, at most so long. */
    void await(Duration limit) throws SQLException {
        if (listening != null) {
            listening.unwrap(PGConnection.class).getNotifications((int) limit.toMillis());
        }
    }

    @Override
    public void close() {
        try (var closing = listening) {
            listening = null;
            if (closing != null) {
                try (var statement = closing.createStatement()) {
                    statement.execute("unlisten *");
                }
            }
        } catch (SQLException e) {
            // A broken connection listens to nothing any more, which is what was wanted.
            return;
        }
    }
}
