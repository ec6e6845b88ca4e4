package vn.tiendo.reporting.live;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;

/** Real time. What happens by it is short: whatever takes long is handed on. */
final class LiveTimer implements Timer, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LiveTimer.class);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-timer").factory());

    @Override
    public long now() {
        return System.nanoTime();
    }

    @Override
    public void after(long nanos, Runnable then) {
        if (!executor.isShutdown()) {
            executor.schedule(logging(then), nanos, TimeUnit.NANOSECONDS);
        }
    }

    void every(Duration step, Runnable then) {
        executor.scheduleWithFixedDelay(logging(then), step.toNanos(), step.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** A failure must not end what is repeated. */
    private static Runnable logging(Runnable then) {
        return () -> {
            try {
                then.run();
            } catch (RuntimeException e) {
                FailedWork.count("live");
                LOG.warn("A live dashboard is late", e);
            }
        };
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
