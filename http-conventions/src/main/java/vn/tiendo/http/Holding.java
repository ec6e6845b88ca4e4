package vn.tiendo.http;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells to which units the things of a kind belong. A bean for each kind that operations are {@link Over}. */
public interface Holding {
    /** The kind, as {@link Over#value()} names it. */
    String kind();

    /**
     * Empty for an id that is not known: the operation says so in its own way.
     *
     * @param at the day of the question, for things that go from one unit to another
     */
    Optional<Held> find(UUID id, LocalDate at);

    /** Which of the units the thing binds without belonging to them: as a plan does that gives them tasks. */
    default Set<UUID> bound(UUID id, Set<UUID> units) {
        return Set.of();
    }
}
