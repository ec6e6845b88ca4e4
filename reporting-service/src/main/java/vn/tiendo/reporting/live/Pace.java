package vn.tiendo.reporting.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * When the next of a row of messages may go: at once after a quiet while, never more than four in any second, and in a
 * steady flow evenly spaced rather than four together and then none. Times are those of one nanosecond clock.
 */
final class Pace {

    static final int IN_A_SECOND = 4;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    // A second one soon after the first: what somebody does is seldom one single change.
    private static final long AFTER_A_QUIET_WHILE = Duration.ofMillis(20).toNanos();
    // A little more than a quarter, so that a message that was quicker than the one before it need not wait.
    private static final long IN_A_STEADY_FLOW = Duration.ofMillis(260).toNanos();

    private final boolean even;
    private final Deque<Long> last = new ArrayDeque<>(IN_A_SECOND);

    private Pace(boolean even) {
        this.even = even;
    }

    /** Spaces the messages of a steady flow itself. */
    static Pace even() {
        return new Pace(true);
    }

    /** For messages that come spaced already: only bounds them. */
    static Pace bounded() {
        return new Pace(false);
    }

    /** How many nanoseconds the next one has to wait; 0 when it may go. */
    long waitAt(long now) {
        var latest = last.peekLast();
        if (latest == null) {
            return 0;
        }
        long bound = last.size() < IN_A_SECOND ? 0 : last.getFirst() + SECOND - now;
        return Math.max(0, even ? Math.max(bound, latest + gap(now) - now) : bound);
    }

    void went(long now) {
        if (last.size() == IN_A_SECOND) {
            last.removeFirst();
        }
        last.addLast(now);
    }

    private long gap(long now) {
        long lately = last.stream().filter(went -> now - went < SECOND).count();
        return lately <= 1 ? AFTER_A_QUIET_WHILE : IN_A_STEADY_FLOW;
    }
}
