package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where the parts of a backup lie. It holds everything, secrets too, and is readable by its owner only. */
record BackupFolder(Path root) {

    BackupFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path inFlight() {
        return root.resolve("in-flight.ndjson");
    }

    Path checksums() {
        return root.resolve("sha256");
    }

    /** Written last: a folder without it is no backup. */
    Path description() {
        return root.resolve("backup.properties");
    }

    /** @throws BackupRefused when something lies there already */
    void makeEmpty() throws IOException {
        if (Files.exists(root)) {
            try (var content = Files.list(root)) {
                if (content.findAny().isPresent()) {
                    throw new BackupRefused("%s is not empty. Name a new directory for the backup".formatted(root));
                }
            }
        }
        Files.createDirectories(root);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
    }
}
