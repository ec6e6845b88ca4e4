package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The databases of a local system, as their owners see them: what a benchmark compares with and waits for. */
final class Databases {

    private final Path data;

    Databases(Map<String, String> environment) {
        var folder = environment.get("TIENDO_DATA_DIR");
        if (folder == null) {
            throw new IllegalStateException("this benchmark measures a system that ./tiendo has started");
        }
        data = Path.of(folder);
    }

    Connection open(String database) throws SQLException {
        try {
            // The fourth line says the port.
            var port = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                    .get(3)
                    .strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + database,
                    database + "_owner",
                    password(database + "_owner"));
        } catch (IOException e) {
            throw new IllegalStateException("the data directory has no running PostgreSQL", e);
        }
    }

    private String password(String role) throws IOException {
        return Files.readAllLines(data.resolve("secrets/passwords")).stream()
                .filter(line -> line.startsWith(role + "="))
                .map(line -> line.substring(role.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
