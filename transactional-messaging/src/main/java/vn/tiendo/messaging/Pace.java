package vn.tiendo.messaging;

import java.time.Duration;

/**
 * How often a thread begins a round at most. What comes after a rest is dealt with at once; what comes thick and fast is dealt
 * with together, as each round costs a transaction however little it does.
 */
final class Pace {

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(10);

    private final StopSignal stop;
    private long next = System.nanoTime();

    Pace(StopSignal stop) {
        this.stop = stop;
    }

    /** Returns when the next round may begin, or at once when the work is to stop. */
    void await() {
        long left = next - System.nanoTime();
        if (left > 0) {
            stop.pause(Duration.ofNanos(left));
        }
        next = System.nanoTime() + BETWEEN_ROUNDS.toNanos();
    }
}
