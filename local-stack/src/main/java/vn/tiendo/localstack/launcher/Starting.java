package vn.tiendo.localstack.launcher;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A part of the system that starts beside others, in a thread of its own: the pool that a JVM shares has one thread on a
 * machine of two cores, and whoever starts in it and waits for something else that runs there may wait for ever.
 */
final class Starting<T extends AutoCloseable> {

    private static final Logger LOG = Logger.getLogger(Starting.class.getName());
    private static final Duration LONGEST_WAIT_AT_THE_END = Duration.ofMinutes(1);

    private final String name;
    private final FutureTask<T> task;
    private final Thread thread;

    private Starting(String name, Callable<T> start) {
        this.name = name;
        this.task = new FutureTask<>(start);
        this.thread = Thread.ofPlatform().name("start " + name).daemon().unstarted(task);
    }

    static <T extends AutoCloseable> Starting<T> begin(String name, Progress progress, Callable<T> start) {
        var starting = new Starting<T>(name, () -> {
            var started = start.call();
            progress.done(name);
            return started;
        });
        starting.thread.start();
        return starting;
    }

    /**
     * What has started.
     *
     * @throws StartRefused when it could not, or not in this time; the log then holds where it stands
     */
    T await(Duration limit) throws InterruptedException {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failure) {
            var cause = Objects.requireNonNullElse(failure.getCause(), failure);
            LOG.log(Level.SEVERE, name + " does not start", cause);
            throw new StartRefused(name + " does not start: " + cause.getMessage());
        } catch (TimeoutException late) {
            var standing = new TimeoutException(name + " stands here");
            standing.setStackTrace(thread.getStackTrace());
            LOG.log(Level.SEVERE, name + " has not started after " + limit, standing);
            throw new StartRefused("%s has not started after %d s; the log of the supervisor says where it stands"
                    .formatted(name, limit.toSeconds()));
        }
    }

    /** Ends what has started; what is still starting is waited for, because stopped half-way it would be left behind. */
    void close() {
        try {
            task.get(LONGEST_WAIT_AT_THE_END.toMillis(), TimeUnit.MILLISECONDS).close();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception neverStarted) {
            LOG.log(Level.FINE, name + " had not started", neverStarted);
        }
    }
}
