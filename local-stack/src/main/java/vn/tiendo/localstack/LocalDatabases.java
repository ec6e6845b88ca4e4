package vn.tiendo.localstack;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import vn.tiendo.localstack.LocalDatabase.Login;

/** Makes the services' databases and their roles; what is there already stays as it is. */
public final class LocalDatabases {

    private final EmbeddedPostgres18 postgres;
    private final Passwords passwords;

    public LocalDatabases(EmbeddedPostgres18 postgres, Passwords passwords) {
        this.postgres = postgres;
        this.passwords = passwords;
    }

    /** The database named like its service. */
    public LocalDatabase of(String service) throws IOException, SQLException {
        return of(service, service);
    }

    /** A database of its own name with the roles of {@code service}; {@code database} is lower-case letters, digits and _. */
    public LocalDatabase of(String service, String database) throws IOException, SQLException {
        var owner = new Login(service + "_owner", passwords.of(service + "_owner"));
        var app = new Login(service + "_app", passwords.of(service + "_app"));
        try (var connection = postgres.connect("postgres")) {
            ensureRole(connection, owner);
            ensureRole(connection, app);
            if (!exists(connection, "select 1 from pg_database where datname = ?", database)) {
                create(connection, database, owner.role(), app.role());
            }
        }
        return new LocalDatabase(postgres.jdbcUrl(database), owner, app);
    }

    private static void ensureRole(Connection connection, Login login) throws SQLException {
        var verb = exists(connection, "select 1 from pg_roles where rolname = ?", login.role()) ? "alter" : "create";
        run(connection, verb + " role " + login.role() + " login password '" + login.password() + "'");
    }

    private void create(Connection connection, String database, String owner, String app) throws SQLException {
        run(connection, "create database " + database + " owner " + owner);
        run(connection, "revoke all on database " + database + " from public");
        run(connection, "grant connect on database " + database + " to " + app);
        try (var inside = postgres.connect(database)) {
            run(inside, "alter schema public owner to " + owner);
            run(inside, "grant usage on schema public to " + app);
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
