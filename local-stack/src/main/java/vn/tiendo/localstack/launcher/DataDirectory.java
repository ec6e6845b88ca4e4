package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.localstack.Passwords;
import vn.tiendo.localstack.TokenKeys;
import vn.tiendo.localstack.token.MachineClients;

/** Everything that a local system keeps: data, secrets, logs and who runs. */
record DataDirectory(Path root) {

    private static final List<String> PARTS = List.of("postgres", "kafka", "keycloak", "secrets", "logs", "run");

    DataDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    void create() throws IOException {
        Files.createDirectories(root);
        for (var part : PARTS) {
            var directory = Files.createDirectories(root.resolve(part));
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path secrets() {
        return root.resolve("secrets");
    }

    Path postgresLog() {
        return postgres().resolve("postgres.log");
    }

    boolean exists() {
        return Files.exists(root.resolve("run"));
    }

    /** Keycloak unpacked, with its own database. */
    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    Path run(String file) {
        return root.resolve("run").resolve(file);
    }

    Passwords passwords() throws IOException {
        return Passwords.in(passwordFile());
    }

    Path passwordFile() {
        return secrets().resolve("passwords");
    }

    TokenKeys tokenKeys(InstantSource clock) throws IOException {
        return TokenKeys.in(tokenKey(), clock);
    }

    void rotateTokenKey(boolean withdrawing) throws IOException {
        TokenKeys.rotate(tokenKey(), withdrawing);
    }

    private Path tokenKey() {
        return secrets().resolve("token-key");
    }

    /** The machines that may ask for tokens. */
    MachineClients clients() {
        return new MachineClients(secrets().resolve("clients"));
    }

    /** Held by a living supervisor only: the operating system drops it with the process, however that ends. */
    Optional<FileLock> claim() throws IOException {
        create();
        var channel = FileChannel.open(run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return Optional.ofNullable(lock);
    }

    /** Whether another process holds this directory. Never asked by the holder itself: closing would drop its claim. */
    boolean isClaimed() throws IOException {
        if (!Files.exists(run("lock"))) {
            return false;
        }
        try (var channel = FileChannel.open(run("lock"), StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        }
    }

    /** Removes what {@link #create} and the system have made, and nothing else that may lie beside it. */
    void erase() throws IOException {
        for (var part : PARTS) {
            var directory = root.resolve(part);
            if (Files.exists(directory)) {
                try (var files = Files.walk(directory)) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(path -> path.toFile().delete());
                }
            }
        }
        root.toFile().delete();
    }
}
