package vn.tiendo.http.upkeep;

import java.time.Duration;

/** A task that a service repeats in the background. A bean for each; a failure ends one round of one task only. */
public interface Upkeep {
    /** As it stands in the log. */
    String name();

    /** From the end of a round to the beginning of the next. */
    Duration every();

    void round();
}
