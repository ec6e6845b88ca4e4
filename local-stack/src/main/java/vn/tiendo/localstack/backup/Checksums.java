package vn.tiendo.localstack.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each file of a backup holds, as {@code sha256sum --check} reads it: a damaged copy is found before it is needed. */
final class Checksums {

    private static final int LENGTH = 64;

    private final Path root;
    private final Map<String, String> byPath = new TreeMap<>();

    Checksums(Path root) {
        this.root = root;
    }

    static Checksums of(BackupFolder folder) throws IOException {
        var checksums = new Checksums(folder.root());
        try (BufferedReader lines = Files.newBufferedReader(folder.checksums())) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                checksums.byPath.put(line.substring(LENGTH + 2), line.substring(0, LENGTH));
            }
        }
        return checksums;
    }

    /** Copies a file into the backup and notes what was written, which may be less than what the source holds by now. */
    void copyIn(Path source, Path target) throws IOException {
        byPath.put(root.relativize(target).toString(), copy(source, target));
    }

    /** Notes a file that was written into the backup by other means. */
    void note(Path written) throws IOException {
        byPath.put(root.relativize(written).toString(), copy(written, null));
    }

    /** Copies a file out of the backup. */
    void copyOut(Path source, Path target) throws IOException {
        require(source, copy(source, target));
    }

    /** Reads a file of the backup that is used where it lies. */
    void check(Path source) throws IOException {
        require(source, copy(source, null));
    }

    private void require(Path source, String checksum) {
        if (!checksum.equals(byPath.get(root.relativize(source).toString()))) {
            throw new BackupRefused("%s is not what was backed up: the backup is damaged".formatted(source));
        }
    }

    /** @throws BackupRefused when a file that belongs to the backup is not there */
    void requireAll() {
        for (var name : byPath.keySet()) {
            if (!Files.exists(root.resolve(name))) {
                throw new BackupRefused("%s is missing: the backup is damaged".formatted(root.resolve(name)));
            }
        }
    }

    void writeTo(Path file) throws IOException {
        Files.write(
                file,
                byPath.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey())
                        .toList());
    }

    private static String copy(Path source, @Nullable Path target) throws IOException {
        var digest = sha256();
        var into = target == null ? OutputStream.nullOutputStream() : Files.newOutputStream(target);
        try (var out = new DigestOutputStream(into, digest)) {
            Files.copy(source, out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("Every JDK has SHA-256", failure);
        }
    }
}
