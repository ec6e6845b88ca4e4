package vn.tiendo.messaging;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import org.jboss.logging.Logger;

/** A thread that repeats a step until it is stopped; after a failure it waits and goes on. */
final class Background implements AutoCloseable {

    /** One round of the work; throws when the round failed and is worth another try after a while. */
    interface Step {
        void run() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(Background.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Much longer than a transaction may last. */
    private static final Duration STUCK_AFTER = Duration.ofMinutes(15);

    private final String name;
    private final Step step;
    private final Runnable release;
    private final StopSignal stop;
    private final BackOff backOff = new BackOff();
    private final Thread thread;
    private volatile long lastRound = System.nanoTime();

    /** @param release gives back what the step holds, on the same thread, when it has been stopped */
    Background(String name, Step step, Runnable release, StopSignal stop) {
        this.name = name;
        this.step = step;
        this.release = release;
        this.stop = stop;
        this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::loop);
    }

    void start() {
        thread.start();
    }

    private void loop() {
        boolean going = true;
        while (going && !stop.isGiven()) {
            going = round();
            lastRound = System.nanoTime();
        }
        release.run();
    }

    // Errors too: a thread that dies of one would leave a service that looks well and passes nothing on.
    private boolean round() {
        try {
            step.run();
            backOff.reset();
            return true;
        } catch (Throwable e) {
            Metrics.counter("tiendo.messaging.rounds.failed", "thread", name).increment();
            LOG.warnf("%s failed and tries again: %s", name, e);
            LOG.debug(name, e);
            return stop.pause(backOff.next());
        }
    }

    String name() {
        return name;
    }

    /** Whether rounds end, well or not. One that was not started has not stopped either. */
    boolean goesRound() {
        return thread.getState() == Thread.State.NEW
                || thread.isAlive() && System.nanoTime() - lastRound < STUCK_AFTER.toNanos();
    }

    /** Ends after the running step. */
    @Override
    public void close() {
        stop.give();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
