package vn.tiendo.reporting.whatif;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.tiendo.http.Problem;

/**
 * Answers only so many at once: each keeps its share of the heap until it is done. As many again wait for their turn, each
 * on a thread of its own; more would leave none to the requests that take nothing.
 */
final class Turns {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final Semaphore free;
    private final int mostWaiting;
    private final Duration patience;

    Turns(int atOnce, Duration patience) {
        this.free = new Semaphore(atOnce, true);
        this.mostWaiting = atOnce;
        this.patience = patience;
    }

    /** @throws Problem 503 BUSY where no turn comes in time, or too many wait for theirs; nothing was begun then */
    <T> T take(Supplier<T> answer) {
        if (!comes()) {
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
        }
        try {
            return answer.get();
        } finally {
            free.release();
        }
    }

    boolean isAwaited() {
        return free.hasQueuedThreads();
    }

    private boolean comes() {
        try {
            return free.getQueueLength() < mostWaiting && free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
