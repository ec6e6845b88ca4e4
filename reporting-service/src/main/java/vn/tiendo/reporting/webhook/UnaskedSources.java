package vn.tiendo.reporting.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Up to when nobody asked for a source. Noted in the database now and then only, so that a system without webhooks is left alone;
 * what lies before it is told to nobody who asks later. Not for several threads.
 */
final class UnaskedSources {

    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Map<String, Instant> through = new HashMap<>();
    private final Map<String, Instant> noted = new HashMap<>();

    /** Whether the place is to be noted now; true once for each note. */
    boolean claimNote(String source, Instant horizon) {
        var last = noted.get(source);
        boolean due = last == null || last.plus(BETWEEN_NOTES).isBefore(horizon);
        if (due) {
            noted.put(source, horizon);
        }
        return due;
    }

    void through(String source, Instant horizon) {
        through.put(source, horizon);
    }

    /** The place, or the end of the time in which nobody asked. */
    HappeningPlace orLater(String source, HappeningPlace place) {
        var last = through.get(source);
        return last == null || !last.isAfter(place.recordedAt()) ? place : HappeningPlace.through(last);
    }
}
