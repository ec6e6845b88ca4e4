package vn.tiendo.localstack.launcher;

import java.time.Duration;

/** How long to wait before a process that ended is started again: doubling, up to half a minute. */
final class BackOff {

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LONG_ENOUGH_TO_TRUST = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration lifetime) {
        if (lifetime.compareTo(LONG_ENOUGH_TO_TRUST) > 0) {
            next = FIRST;
        }
        var wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }
}
