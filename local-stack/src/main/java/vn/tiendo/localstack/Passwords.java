package vn.tiendo.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The passwords of the database roles, each made at its first use and kept in a file that only its owner reads. */
public final class Passwords {

    private final Path file;
    private final Map<String, String> byRole;
    private final SecureRandom random = new SecureRandom();

    private Passwords(Path file, Map<String, String> byRole) {
        this.file = file;
        this.byRole = byRole;
    }

    public static Passwords in(Path file) throws IOException {
        var byRole = new TreeMap<String, String>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var separator = line.indexOf('=');
                byRole.put(line.substring(0, separator), line.substring(separator + 1));
            }
        }
        return new Passwords(file, byRole);
    }

    public synchronized String of(String role) throws IOException {
        var known = byRole.get(role);
        if (known != null) {
            return known;
        }
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var made = HexFormat.of().formatHex(bytes);
        byRole.put(role, made);
        PrivateFile.write(
                file,
                byRole.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining()));
        return made;
    }
}
