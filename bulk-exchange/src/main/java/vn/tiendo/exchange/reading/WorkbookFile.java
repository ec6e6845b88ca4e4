package vn.tiendo.exchange.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.exchange.FileRefused;
import vn.tiendo.exchange.Limits;
import vn.tiendo.http.Problem;

/**
 * A workbook as it was sent, while it is read: what is in it stands at its end, so that it must lie in a file. It may hold
 * what must not be kept, and the folder may be memory: it lies there only until it is opened, small, and few of them at once.
 */
public final class WorkbookFile implements AutoCloseable {

    private static final long TOGETHER = 96L << 20;
    // Most workbooks are smaller than this: they are not refused because others send large ones slowly.
    private static final long SMALL = 2L << 20;
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(10);
    private static final AtomicLong LYING = new AtomicLong();

    private final Path file;
    private long bytes;

    private WorkbookFile(Path file) {
        this.file = file;
    }

    /**
     * Takes in all of it.
     *
     * @throws FileRefused as soon as it is larger than a workbook may be
     * @throws Problem 503 BUSY when too much is being read
     */
    public static WorkbookFile holding(InputStream body, Limits limits) throws IOException {
        var workbook = new WorkbookFile(WorkbookFolder.newFile());
        try {
            workbook.fill(body, limits.workbookBytes());
            return workbook;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private void fill(InputStream body, long most) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var some = new byte[1 << 16];
            for (int count = body.read(some); count >= 0; count = body.read(some)) {
                bytes += count;
                long lying = LYING.addAndGet(count);
                if (bytes > most) {
                    throw new FileRefused("FILE_TOO_LARGE", most >> 20);
                }
                if (bytes > SMALL && lying > TOGETHER) {
                    throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
                }
                out.write(some, 0, count);
            }
        }
    }

    /** Writes the rows of its visible sheets; refuses what is no workbook, is cut, or is a bomb. */
    public void unfold(Limits limits, OutputStream lines) throws IOException {
        WorkbookLines.unfold(file, limits, lines, this::disappear);
    }

    // From now on it is nowhere, even if the process is killed; where open files cannot be deleted, close() does it.
    private void disappear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException laterThen) {
            assert Files.exists(file);
        }
    }

    @Override
    public void close() throws IOException {
        LYING.addAndGet(-bytes);
        bytes = 0;
        Files.deleteIfExists(file);
    }
}
