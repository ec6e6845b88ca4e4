package vn.tiendo.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement of which nothing is awaited but that it succeeds: several of them go to the database in one message, as each
 * message costs every write a round trip.
 *
 * @param values for its question marks, in order; instants with an offset
 */
record Deferred(String sql, List<@Nullable Object> values) {

    static Deferred of(String sql, @Nullable Object... values) {
        return new Deferred(sql.strip(), Arrays.asList(values));
    }

    /** Runs them in order; the first that fails ends the transaction. */
    static void runAll(List<Deferred> statements, Connection connection) {
        var message = statements.stream().map(Deferred::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement together = connection.prepareStatement(message)) {
            int place = 1;
            for (var statement : statements) {
                for (var value : statement.values()) {
                    together.setObject(place++, value);
                }
            }
            together.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("what was done cannot be noted", e);
        }
    }
}
