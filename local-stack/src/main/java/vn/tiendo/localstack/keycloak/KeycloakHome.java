package vn.tiendo.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The unpacked distribution of one data directory. Keycloak writes into it: two systems never share one. */
public record KeycloakHome(Path directory) {

    private static final String REALM = "tiendo-realm.json";

    /** Unpacks the distribution unless that was done before, and lays the realm beside it, to be imported once. */
    public void prepare(Path distribution) throws IOException {
        if (!Files.exists(launcher())) {
            unpack(distribution);
        }
        var imports = Files.createDirectories(directory.resolve("data").resolve("import"));
        try (var realm = KeycloakHome.class.getResourceAsStream(REALM)) {
            if (realm == null) {
                throw new IOException("the realm is missing from this build");
            }
            Files.copy(realm, imports.resolve(REALM), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Path launcher() {
        return directory.resolve("bin").resolve("kc.sh");
    }

    // Into a draft first: a half of it must not be taken for the whole after a crash.
    private void unpack(Path distribution) throws IOException {
        var draft = Files.createTempDirectory(directory.toAbsolutePath().getParent(), "keycloak-");
        try (var zip = new ZipInputStream(Files.newInputStream(distribution))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                unpack(entry, zip, draft);
            }
        }
        Files.deleteIfExists(directory);
        Files.move(draft, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(ZipEntry entry, InputStream content, Path directory) throws IOException {
        // All lies in one folder that carries the version.
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var target = directory.resolve(name).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("an entry leads out of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            Files.copy(content, target);
        }
    }
}
