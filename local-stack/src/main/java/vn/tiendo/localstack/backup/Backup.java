package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.tiendo.localstack.Passwords;

/** Copies a running system into a folder, without stopping anybody's work. */
public final class Backup {

    private static final String SUPERUSER = "postgres";

    private final Path postgres;
    private final Path secrets;
    private final String server;
    private final String bootstrapServers;
    private final List<String> databases;

    /**
     * @param postgres the directory of the server's data, as EmbeddedPostgres18 was given it
     * @param secrets the directory of the passwords and keys
     */
    public Backup(Path postgres, Path secrets, int port, String bootstrapServers, List<String> databases) {
        this.postgres = postgres;
        this.secrets = secrets;
        this.server = "jdbc:postgresql://127.0.0.1:" + port + "/";
        this.bootstrapServers = bootstrapServers;
        this.databases = databases;
    }

    /**
     * What came of it.
     *
     * @param asOf everything acknowledged by then is in the backup
     * @param inFlight how many events were on their way
     */
    public record Taken(Instant asOf, long inFlight) {}

    public Taken into(Path directory) throws IOException, SQLException {
        var folder = new BackupFolder(directory);
        folder.makeEmpty();
        var checksums = new Checksums(folder.root());
        var read = new ReadPlaces();
        var asOf = copyCluster(folder, checksums, read);
        copySecrets(folder, checksums);
        // After that moment: what had been sent by then is there.
        long inFlight = new InFlight(folder.inFlight()).keep(read, bootstrapServers);
        checksums.note(folder.inFlight());
        checksums.writeTo(folder.checksums());
        new Description(asOf, version(), inFlight).writeTo(folder);
        return new Taken(asOf, inFlight);
    }

    private Instant copyCluster(BackupFolder folder, Checksums checksums, ReadPlaces read)
            throws IOException, SQLException {
        Files.createDirectories(folder.cluster());
        try (var superuser = connect("postgres")) {
            var copy = new ClusterCopy(superuser, postgres.resolve("cluster"), folder.cluster(), checksums);
            var log = copy.begin();
            // Before the moment of the copy: what is not read here may be read there, and comes twice at worst.
            for (var database : databases) {
                try (var connection = connect(database)) {
                    read.add(connection);
                }
            }
            return copy.finish(log);
        }
    }

    private void copySecrets(BackupFolder folder, Checksums checksums) throws IOException {
        Files.createDirectories(folder.secrets());
        try (var files = Files.list(secrets)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                checksums.copyIn(file, folder.secrets().resolve(file.getFileName()));
            }
        }
    }

    private String version() throws IOException, SQLException {
        try (var superuser = connect("postgres");
                var row = superuser.createStatement().executeQuery("show server_version")) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect(String database) throws IOException, SQLException {
        var passwords = Passwords.in(secrets.resolve("passwords"));
        return DriverManager.getConnection(server + database, SUPERUSER, passwords.of(SUPERUSER));
    }
}
