package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One service's process, started again whenever it ends before it is told to. */
final class SupervisedService implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SupervisedService.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PATIENCE_WHILE_MAKING_A_CACHE = Duration.ofSeconds(60);

    private final LocalService service;
    private final ServiceCommand command;
    private final PidFile pidFile;
    private final boolean mayMakeCache;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicInteger ends = new AtomicInteger();
    private final BackOff backOff = new BackOff();
    private volatile @Nullable Process process;
    private boolean makesCache;
    private boolean ready;

    SupervisedService(LocalService service, ServiceCommand command, PidFile pidFile, boolean mayMakeCache) {
        this.service = service;
        this.command = command;
        this.pidFile = pidFile;
        this.mayMakeCache = mayMakeCache;
    }

    LocalService service() {
        return service;
    }

    /** How often the process has ended against our will. */
    int ends() {
        return ends.get();
    }

    synchronized void becameReady() {
        ready = true;
    }

    void start() throws IOException {
        startProcess();
        Thread.ofVirtual().name("supervise-" + service.title()).start(this::supervise);
    }

    private synchronized void startProcess() throws IOException {
        if (stopping.getCount() == 0) {
            return;
        }
        var cache = command.cache();
        boolean usable = cache.isUsable();
        makesCache = !usable && mayMakeCache && ends.get() == 0;
        var flags = usable ? cache.useFlags() : makesCache ? cache.makeFlags() : List.<String>of();
        var started = command.start(flags);
        process = started;
        pidFile.write(started.pid());
    }

    private void supervise() {
        try {
            while (!stopping.await(0, TimeUnit.MILLISECONDS)) {
                var running = process;
                var since = System.nanoTime();
                int status = running == null ? 0 : running.waitFor();
                var wait = backOff.after(Duration.ofNanos(System.nanoTime() - since));
                ends.incrementAndGet();
                // Ctrl-C reaches the services as well: what ends now may end because everything does.
                if (!stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.log(Level.WARNING, "{0} ended with status {1}; started again after {2} ms", new Object[] {
                        service.title(), status, wait.toMillis()
                    });
                    startProcess();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, service.title() + " cannot be started again", failure);
        }
    }

    private void keepCache() throws IOException {
        if (makesCache && ready) {
            command.cache().keepDraft();
        } else {
            command.cache().dropDraft();
        }
    }

    @Override
    public void close() {
        stopping.countDown();
        synchronized (this) {
            var running = process;
            if (running != null) {
                Ending.end(running.toHandle(), makesCache ? PATIENCE_WHILE_MAKING_A_CACHE : PATIENCE);
            }
        }
        try {
            pidFile.remove();
            keepCache();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
