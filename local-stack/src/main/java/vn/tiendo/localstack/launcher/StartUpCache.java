package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;

/**
 * The JDK's ahead-of-time cache of one program: written when a run without one ends, used while it is younger than
 * everything it was made from. A missing or stale cache costs a second at start and nothing else.
 */
final class StartUpCache {

    // Classes that no cache can hold are no news.
    private static final String QUIET = "-Xlog:aot*=error";

    private final Path file;
    private final Path draft;
    private final List<Path> madeFrom;

    /** @param madeFrom the files, or folders of them, whose classes it holds */
    private StartUpCache(Checkout checkout, String program, List<String> jvmFlags, List<Path> madeFrom) {
        var made = Integer.toHexString((Runtime.version() + String.join(" ", jvmFlags)).hashCode());
        this.file = checkout.startUpCaches().resolve(program + "-" + made + ".aot");
        this.draft = file.resolveSibling(file.getFileName() + ".new");
        this.madeFrom = madeFrom;
    }

    static StartUpCache of(Checkout checkout, LocalService service, List<String> jvmFlags) {
        return new StartUpCache(checkout, service.title(), jvmFlags, List.of(checkout.application(service)));
    }

    static StartUpCache ofEndToEnd(Checkout checkout, List<String> jvmFlags) {
        return new StartUpCache(
                checkout, "end-to-end", jvmFlags, List.of(checkout.endToEndPrograms(), checkout.endToEndLibraries()));
    }

    boolean isUsable() throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        var written = Files.getLastModifiedTime(file);
        for (var part : madeFrom) {
            if (written.compareTo(youngest(part)) <= 0) {
                return false;
            }
        }
        return true;
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

    private static FileTime youngest(Path part) throws IOException {
        try (var files = Files.walk(part)) {
            return files.map(StartUpCache::modified)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    private static FileTime modified(Path path) {
        return FileTime.fromMillis(path.toFile().lastModified());
    }
}
