package vn.tiendo.http.upkeep;

import io.micrometer.core.instrument.Metrics;

/** What a service does by itself and could not: nobody asked for it, so nobody is answered; whoever watches must see it. */
public final class FailedWork {

    private FailedWork() {}

    /**
     * One round, or one thing of a round, that failed and is tried again: {@code tiendo_background_failed_total}.
     *
     * @param work of a few fixed words, all listed in docs/operations.md: it becomes a label
     */
    public static void count(String work) {
        Metrics.counter("tiendo.background.failed", "work", work).increment();
    }
}
