package vn.tiendo.localstack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A PostgreSQL 18 on the loopback address that keeps its data in a directory and forgets nothing it has committed. */
public final class EmbeddedPostgres18 implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    private final EmbeddedPostgres server;

    private EmbeddedPostgres18(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on the data of an earlier run, or makes the directory at the first run. */
    public static EmbeddedPostgres18 start(Path directory, int port, Passwords passwords) throws IOException {
        Files.createDirectories(directory);
        var password = passwords.of(SUPERUSER);
        var passwordFile = directory.resolve("superuser-password");
        PrivateFile.write(passwordFile, password);
        try {
            var log = Redirect.appendTo(directory.resolve("postgres.log").toFile());
            var server = configured(directory.resolve("cluster"), port, passwordFile)
                    .setConnectConfig("password", password)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    .start();
            return new EmbeddedPostgres18(server);
        } finally {
            Files.delete(passwordFile);
        }
    }

    private static EmbeddedPostgres.Builder configured(Path cluster, int port, Path passwordFile) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                // The same order of strings on every machine, whatever its locales; Vietnamese order is asked by name.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The library trades both for speed; what is committed must survive a crash of server and machine.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC");
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** A connection of the superuser, who makes databases and roles; services never get it. */
    public Connection connect(String database) throws SQLException {
        return server.getDatabase(SUPERUSER, database).getConnection();
    }

    /** Ends running statements and stops in order. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
