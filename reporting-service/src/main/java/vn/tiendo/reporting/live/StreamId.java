package vn.tiendo.reporting.live;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The id of a message, by which a client resumes at whatever replica: what it was shown and when that was known.
 *
 * @param tag of what the dashboard says apart from its knownAt: the weak entity tag of {@code GET} for the same question
 */
record StreamId(Instant knownAt, String tag) {

    private static final String BETWEEN = "~";
    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    /** Empty for one that is absent or not ours: its client begins anew. */
    static Optional<StreamId> parse(@Nullable String lastEventId) {
        var parts = lastEventId == null ? new String[0] : lastEventId.strip().split(BETWEEN, 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StreamId(Instant.parse(parts[0]), parts[1]));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /** Nothing later than now was ever shown to anybody: an id that says so is made up. */
    boolean isNotLaterThan(Instant now) {
        return !knownAt.isAfter(now);
    }

    @Override
    public String toString() {
        return MILLISECONDS.format(knownAt) + BETWEEN + tag;
    }
}
