package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.localstack.EmbeddedPostgres18;
import vn.tiendo.localstack.FreePort;
import vn.tiendo.localstack.Passwords;

/** Makes the data of a system out of a backup. It starts with an empty Kafka, whatever the old one still holds. */
public final class Restore {

    private final BackupFolder folder;
    private final Path postgres;
    private final Path secrets;

    /**
     * @param postgres the directory of the new server's data
     * @param secrets the directory of the new system's passwords and keys
     */
    public Restore(Path backup, Path postgres, Path secrets) {
        this.folder = new BackupFolder(backup);
        this.postgres = postgres;
        this.secrets = secrets;
    }

    /**
     * What came of it.
     *
     * @param putBack how many events wait in an outbox once more
     * @param gaps streams of events that a reader would not get whole; none after a sound backup
     */
    public record Restored(Instant asOf, int putBack, List<String> gaps) {}

    /**
     * @param readersOfAll by the name of a database that reads others': whether its service reads all that they say
     * @throws BackupRefused when the backup is not whole, or something lies there already
     */
    public Restored run(List<String> databases, Map<String, Boolean> readersOfAll) throws IOException, SQLException {
        var description = Description.of(folder);
        if (Files.exists(postgres.resolve("cluster"))) {
            throw new BackupRefused(
                    "There are data already in %s. Name another directory, or erase them: ./tiendo reset"
                            .formatted(postgres));
        }
        var checksums = Checksums.of(folder);
        checksums.requireAll();
        copyBack(checksums);
        try (var server =
                EmbeddedPostgres18.start(postgres, FreePort.next(), Passwords.in(secrets.resolve("passwords")))) {
            int putBack = reconcile(server, databases);
            return new Restored(description.asOf(), putBack, gaps(server, databases, readersOfAll));
        }
    }

    private void copyBack(Checksums checksums) throws IOException {
        checksums.check(folder.inFlight());
        copyTree(folder.secrets(), secrets, checksums);
        copyTree(folder.cluster(), postgres.resolve("cluster"), checksums);
    }

    private static void copyTree(Path from, Path to, Checksums checksums) throws IOException {
        try (var files = Files.walk(from)) {
            for (var source : files.toList()) {
                var target = to.resolve(from.relativize(source));
                if (Files.isDirectory(source)) {
                    Files.createDirectories(target);
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
                } else {
                    checksums.copyOut(source, target);
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
    }

    private int reconcile(EmbeddedPostgres18 server, List<String> databases) throws SQLException, IOException {
        int putBack = 0;
        var inFlight = new InFlight(folder.inFlight());
        for (var database : databases) {
            try (var connection = server.connect(database)) {
                var reconciliation = new Reconciliation(connection);
                putBack += reconciliation.putBack(inFlight);
                reconciliation.readFromTheBeginning();
            }
        }
        return putBack;
    }

    private static List<String> gaps(
            EmbeddedPostgres18 server, List<String> databases, Map<String, Boolean> readersOfAll)
            throws SQLException, IOException {
        var gaps = new ArrayList<String>();
        for (var reader : readersOfAll.entrySet()) {
            for (var owner : databases) {
                if (owner.equals(reader.getKey())) {
                    continue;
                }
                try (var from = server.connect(owner);
                        var to = server.connect(reader.getKey())) {
                    Streams.broken(from, to, reader.getValue())
                            .forEach(gap -> gaps.add(reader.getKey() + " lacks " + gap));
                }
            }
        }
        return gaps;
    }
}
