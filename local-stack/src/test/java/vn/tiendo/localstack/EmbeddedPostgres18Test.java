package vn.tiendo.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgres18Test {

    @Test
    void keepsCommittedDataOverARestartAndNeverTradesItForSpeed(@TempDir Path directory) throws Exception {
        // Given
        var port = FreePort.next();
        var passwords = Passwords.in(directory.resolve("passwords"));
        try (var postgres = EmbeddedPostgres18.start(directory, port, passwords)) {
            var units = new LocalDatabases(postgres, passwords).of("units");
            try (var owner = units.connectAsOwner()) {
                execute(owner, "create table kept as select 'Đồng Nai'::text as name");
            }
            assertThat(answer(postgres.connect("postgres"), "show fsync")).isEqualTo("on");
        }
        // When
        var rereadPasswords = Passwords.in(directory.resolve("passwords"));
        try (var postgres = EmbeddedPostgres18.start(directory, port, rereadPasswords)) {
            var units = new LocalDatabases(postgres, rereadPasswords).of("units");
            // Then
            assertThat(answer(units.connectAsOwner(), "select name from kept")).isEqualTo("Đồng Nai");
            assertThat(answer(postgres.connect("postgres"), "show server_version"))
                    .startsWith("18");
            assertThat(answer(postgres.connect("postgres"), "show fsync")).isEqualTo("on");
            assertThat(answer(postgres.connect("postgres"), "show synchronous_commit"))
                    .isEqualTo("on");
            assertThat(answer(postgres.connect("postgres"), "show full_page_writes"))
                    .isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(units.url(), "units_app", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    private static String answer(Connection connection, String query) throws SQLException {
        try (connection;
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
