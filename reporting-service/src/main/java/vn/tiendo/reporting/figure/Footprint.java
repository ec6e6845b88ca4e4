package vn.tiendo.reporting.figure;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which postings an answer may rest on: those of these indicators and units. As long as nobody records any other fact than
 * postings beside them, the answer stays what it is.
 *
 * @param indicators null for any
 * @param units null for any
 */
public record Footprint(
        @Nullable Set<UUID> indicators, @Nullable Set<UUID> units) {

    static final Footprint NOTHING = new Footprint(Set.of(), Set.of());
    static final Footprint ANYTHING = new Footprint(null, null);

    /** That of an answer made of both. */
    public Footprint plus(Footprint other) {
        return new Footprint(union(indicators, other.indicators), union(units, other.units));
    }

    private static @Nullable Set<UUID> union(@Nullable Set<UUID> one, @Nullable Set<UUID> other) {
        if (one == null || other == null) {
            return null;
        }
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
