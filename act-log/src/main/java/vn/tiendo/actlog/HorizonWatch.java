package vn.tiendo.actlog;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Waits until the commit horizon has come far enough. However many readers wait, one of them at a time asks the
 * database, less often the longer it takes, and all learn from its answer: the horizon never goes back.
 */
public final class HorizonWatch {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(16);

    private final Supplier<Instant> present;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Instant seen = Instant.MIN;

    /** @param present asks the database for {@code present_horizon()}, in a statement of its own */
    public HorizonWatch(Supplier<Instant> present) {
        this.present = present;
    }

    /** The horizon once it is not before the wanted instant, or what it is when the patience ends. */
    public Instant reaching(Instant wanted, Duration patience) {
        long giveUp = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE;
        while (!askUnlessSeen(wanted, giveUp) && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
        return seen;
    }

    private boolean askUnlessSeen(Instant wanted, long giveUp) {
        if (!seen.isBefore(wanted)) {
            return true;
        }
        try {
            if (asking.tryLock(Math.max(0, giveUp - System.nanoTime()), TimeUnit.NANOSECONDS)) {
                try {
                    if (seen.isBefore(wanted)) {
                        seen = present.get();
                    }
                } finally {
                    asking.unlock();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
        return !seen.isBefore(wanted);
    }
}
