package vn.tiendo.actlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** Something recorded once and never changed: it has effect from a date and is known from an instant. */
public interface Act {

    /** Acts apply by effective date; of two on one day the one recorded later has the last word. */
    Comparator<Act> FOLD_ORDER = Comparator.comparing(Act::effectiveOn)
            .thenComparing(Act::recordedAt)
            .thenComparing(Act::position);

    /** The business date from which the act has effect. */
    LocalDate effectiveOn();

    /** The instant from which the act is known here, in whole milliseconds. */
    Instant recordedAt();

    /** The order of acts recorded in one transaction. */
    long position();

    /** Whether the act is known, and has effect, in this view. */
    default boolean countsIn(AsOf view) {
        return isKnownAt(view.knownAt()) && !effectiveOn().isAfter(view.at());
    }

    /** Whether the act was recorded at or before the instant. */
    default boolean isKnownAt(Instant knownAt) {
        return !recordedAt().isAfter(knownAt);
    }
}
