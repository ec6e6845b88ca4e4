package vn.tiendo.localstack;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

class LocalDatabasesTest {

    @Test
    void givesTheRunningRoleNothingButWhatTheOwnerGrants() throws SQLException {
        // Given
        var database = StackForTests.get().database("units");
        try (var owner = database.connectAsOwner();
                var app = database.connectAsApp()) {
            execute(owner, "create extension btree_gist");
            execute(owner, "create table act (id int)");
            // When
            execute(owner, "grant select, insert on act to units_app");
            // Then
            assertThatCode(() -> execute(app, "insert into act values (1)")).doesNotThrowAnyException();
            assertThatThrownBy(() -> execute(app, "update act set id = 2")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> execute(app, "create table own (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void keepsServicesOutOfEachOthersDatabases() {
        // Given
        var units = StackForTests.get().database("units");
        var plans = StackForTests.get().database("plans");
        // When
        var trespassing = new LocalDatabase(units.url(), plans.owner(), plans.app());
        // Then
        assertThatThrownBy(trespassing::connectAsApp).hasMessageContaining("permission denied");
        assertThatThrownBy(trespassing::connectAsOwner).hasMessageContaining("permission denied");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
