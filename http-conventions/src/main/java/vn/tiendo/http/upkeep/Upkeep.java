package vn.tiendo.http.upkeep;

import java.time.Duration;

/** A task that a service repeats in the background. A bean for each; a failure ends one round of one task only. */
public interface Upkeep {
    /** As it stands in the log and in {@code tiendo_background_failed_total}; docs/operations.md lists it. */
    String name();

    /** From the end of a round to the beginning of the next. */
    Duration every();

    void round();
}
