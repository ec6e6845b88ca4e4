package vn.tiendo.actlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Until when everything recorded in this database is visible (docs/adr/0004-commit-safe-known-at.md).
 *
 * <p>A row's {@code recorded_at} defaults to {@code recording_instant()}; the horizon never passes the instant of a
 * transaction that may still commit. So an answer for a given horizon never changes. Ask for the horizon in a statement
 * of its own, before the statement that reads: the reading snapshot must be the younger one.
 */
public final class CommitHorizon {

    private CommitHorizon() {}

    /** The latest instant at and before which no further row can appear, in whole milliseconds. */
    public static Instant present(Connection connection) throws SQLException {
        return instant(connection, "select present_horizon()");
    }

    /** The instant at which the running transaction is recorded; the same for all rows that it writes. */
    public static Instant recording(Connection connection) throws SQLException {
        return instant(connection, "select recording_instant()");
    }

    private static Instant instant(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
