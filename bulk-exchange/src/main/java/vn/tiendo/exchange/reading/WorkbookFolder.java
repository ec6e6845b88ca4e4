package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where the workbooks of this process lie: a folder that nobody else may look into, locked for as long as the process lives.
 * One that nobody holds was left by a process that was killed, and is erased.
 */
final class WorkbookFolder {

    private static final String NAME = "tiendo-workbooks-";
    private static final String LOCK = "lock";

    private static @Nullable WorkbookFolder own;

    private final Path folder;
    // Never closed: the lock ends with the process.
    private final FileChannel held;

    private WorkbookFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    static Path newFile() throws IOException {
        return Files.createTempFile(own().folder, "", ".xlsx");
    }

    private static synchronized WorkbookFolder own() throws IOException {
        var present = own;
        if (present == null || !present.held.isOpen() || !Files.isDirectory(present.folder)) {
            present = in(temporary());
            own = present;
        }
        return present;
    }

    static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** A new one, for its owner only. */
    static WorkbookFolder in(Path parent) throws IOException {
        var folder = Files.createTempDirectory(parent, NAME);
        var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock.lock();
        return new WorkbookFolder(folder, lock);
    }

    Path path() {
        return folder;
    }

    /** Erases what processes left that were killed. */
    static void eraseLeftovers(Path parent) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, NAME + "*")) {
            for (var folder : folders) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && !isOwn(folder)) {
                    eraseUnlessHeld(folder);
                }
            }
        }
    }

    // A process that opens and closes its own lock once more would lose it.
    private static synchronized boolean isOwn(Path folder) {
        return own != null && own.folder.equals(folder);
    }

    private static void eraseUnlessHeld(Path folder) throws IOException {
        try (var lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var free = lock.tryLock()) {
            if (free != null) {
                erase(folder);
            }
        } catch (OverlappingFileLockException held) {
            // By this very process.
            return;
        } catch (java.nio.file.AccessDeniedException another) {
            // Somebody else's, who erases it himself.
            return;
        }
    }

    private static void erase(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(one -> {
                try {
                    Files.deleteIfExists(one);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
