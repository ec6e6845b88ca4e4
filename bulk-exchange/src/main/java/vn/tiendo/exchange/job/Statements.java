package vn.tiendo.exchange.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Statements over sets on one connection, whose parameters are few and of the service's own making. */
public record Statements(Connection connection) {

    public long run(String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeLargeUpdate();
        }
    }

    public long number(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    public OffsetDateTime instant(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return Objects.requireNonNull(rows.getObject(1, OffsetDateTime.class));
            }
        }
    }

    /** What is to be done with each row of a query. */
    public interface Each {
        void row(java.sql.ResultSet row) throws SQLException;
    }

    /** Reads a query page by page, as the driver does it only within a transaction. */
    public void each(String sql, Each each, Object... parameters) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(1_000);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.row(rows);
                }
            }
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
