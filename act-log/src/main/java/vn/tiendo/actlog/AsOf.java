package vn.tiendo.actlog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The two times of every answer: what held at the end of the day {@code at}, as far as it was known at {@code knownAt}.
 *
 * @param at a business date in Asia/Ho_Chi_Minh; its whole day counts
 * @param knownAt an instant; what was recorded at that instant counts
 */
public record AsOf(LocalDate at, Instant knownAt) {

    /** The same knowledge, asked about another day. */
    public AsOf on(LocalDate day) {
        return new AsOf(day, knownAt);
    }
}
