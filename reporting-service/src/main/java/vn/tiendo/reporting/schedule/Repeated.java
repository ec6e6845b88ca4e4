package vn.tiendo.reporting.schedule;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;

/** A step that one thread does again and again, with a pause that a call can end early. A failure ends one round only. */
public final class Repeated implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Repeated.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final String name;
    private final Runnable step;
    private final Thread thread;
    private final Semaphore calls = new Semaphore(0);
    private volatile Duration pause;
    private volatile boolean stopping;

    public Repeated(String name, Duration pause, Runnable step) {
        this.name = name;
        this.pause = pause;
        this.step = step;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
    }

    public void start() {
        thread.start();
    }

    /** The next round begins at once, or right after the one that runs. */
    public void callNow() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** From the next pause on. */
    public void pauseFor(Duration next) {
        pause = next;
    }

    private void loop() {
        try {
            while (!stopping) {
                round();
                if (calls.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    calls.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Errors too: a thread that dies of one would leave a service that looks well and tells nobody anything.
    private void round() {
        try {
            step.run();
        } catch (Throwable e) {
            FailedWork.count(name);
            LOG.warnf("%s failed and goes on with the next round: %s", name, e);
            LOG.debug(name, e);
        }
    }

    /** Ends after the running step. */
    @Override
    public void close() {
        stopping = true;
        callNow();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
