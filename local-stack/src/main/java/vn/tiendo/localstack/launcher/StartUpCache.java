package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one service: written when a run without one ends, used while it is younger than
 * everything it was made from. A missing or stale cache costs a second at start and nothing else.
 */
final class StartUpCache {

    // Classes that no cache can hold are no news.
    private static final String QUIET = "-Xlog:aot*=error";

    private final Path file;
    private final Path draft;
    private final Path application;

    StartUpCache(Checkout checkout, LocalService service, List<String> jvmFlags) {
        var made = Integer.toHexString((Runtime.version() + String.join(" ", jvmFlags)).hashCode());
        this.file = checkout.startUpCaches().resolve(service.title() + "-" + made + ".aot");
        this.draft = file.resolveSibling(file.getFileName() + ".new");
        this.application = checkout.application(service);
    }

    boolean isUsable() throws IOException {
        return Files.exists(file) && Files.getLastModifiedTime(file).compareTo(youngest(application)) > 0;
    }

    List<String> useFlags() {
        return List.of("-XX:AOTCache=" + file, QUIET);
    }

    List<String> makeFlags() throws IOException {
        Files.createDirectories(file.getParent());
        return List.of("-XX:AOTCacheOutput=" + draft, QUIET);
    }

    /** Takes over what a run has written at its end. */
    void keepDraft() throws IOException {
        if (Files.exists(draft)) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what a run has written that never became ready: it would know too little. */
    void dropDraft() throws IOException {
        Files.deleteIfExists(draft);
    }

    private static FileTime youngest(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.map(StartUpCache::modified)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static FileTime modified(Path path) {
        return FileTime.fromMillis(path.toFile().lastModified());
    }
}
