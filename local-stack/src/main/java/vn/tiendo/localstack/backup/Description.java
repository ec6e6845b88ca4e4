package vn.tiendo.localstack.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Properties;

/**
 * What a backup is of.
 *
 * @param asOf everything that was acknowledged by then is in it
 * @param postgres the version of the server whose files it holds
 * @param inFlight how many events were on their way
 */
record Description(Instant asOf, String postgres, long inFlight) {

    private static final String FORMAT = "1";

    void writeTo(BackupFolder folder) throws IOException {
        var properties = new Properties();
        properties.setProperty("format", FORMAT);
        properties.setProperty("as-of", asOf.toString());
        properties.setProperty("postgres", postgres);
        properties.setProperty("in-flight", Long.toString(inFlight));
        try (var out = Files.newBufferedWriter(folder.description())) {
            properties.store(out, "A backup of Tiến Độ. It holds secrets.");
        }
    }

    /** @throws BackupRefused when the folder holds no whole backup of this form */
    static Description of(BackupFolder folder) throws IOException {
        if (!Files.exists(folder.description())) {
            throw new BackupRefused("%s holds no finished backup".formatted(folder.root()));
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(folder.description())) {
            properties.load(in);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new BackupRefused(
                    "The backup of %s was taken by a later release: restore it by that one".formatted(folder.root()));
        }
        return new Description(
                Instant.parse(properties.getProperty("as-of")),
                properties.getProperty("postgres"),
                Long.parseLong(properties.getProperty("in-flight")));
    }
}
