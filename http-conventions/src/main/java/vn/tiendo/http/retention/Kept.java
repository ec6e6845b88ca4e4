package vn.tiendo.http.retention;

import java.time.Instant;

/** Rows of one kind that are kept for a while. A bean for each kind. */
public interface Kept {
    /** As it stands in the log. */
    String what();

    /** Removes at most so many of those that are too old at this instant; how many they were. */
    int forget(Instant now, int most);
}
