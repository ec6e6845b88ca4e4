package vn.tiendo.reporting.api;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What becomes so by work in the background: looked at again until it is. */
final class Awaited {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Awaited() {}

    static <T> T that(Supplier<T> look, Predicate<T> expected) {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        var seen = look.get();
        while (!expected.test(seen)) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("still " + seen);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            seen = look.get();
        }
        return seen;
    }
}
