package vn.tiendo.http.retention;

import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/**
 * Rows of one table that are kept for a time.
 *
 * @param key the columns by which a row is found
 * @param old a condition on a row, in which {@code :before} is the instant at which the time has passed
 */
public record KeptRows(Jdbi jdbi, String table, String key, String old, Duration keptFor) {

    /** Removes at most so many; how many they were. */
    public int forget(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                        "delete from %1$s where (%2$s) in (select %2$s from %1$s where %3$s limit :most)"
                                .formatted(table, key, old))
                .bind("before", now.minus(keptFor))
                .bind("most", most)
                .execute());
    }
}
