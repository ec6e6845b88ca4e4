package vn.tiendo.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a thing is.
 *
 * @param units one within the caller's authority is enough; none: it is the whole country's
 * @param on the date of the fact; null for what has none and is asked about on the day of the question
 */
public record Held(Set<UUID> units, @Nullable LocalDate on) {
    public Held {
        units = Set.copyOf(units);
    }

    public static Held by(UUID unit, @Nullable LocalDate on) {
        return new Held(Set.of(unit), on);
    }

    public static Held by(Collection<UUID> units, @Nullable LocalDate on) {
        return new Held(Set.copyOf(units), on);
    }

    /** What only callers without a unit may know of. */
    public static Held byTheCountry() {
        return by(List.of(), null);
    }
}
