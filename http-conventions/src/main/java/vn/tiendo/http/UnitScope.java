package vn.tiendo.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which units stand under which, and which came after which; each service answers from the units that it knows. */
public interface UnitScope {
    /**
     * The unit itself and those above it as the tree stood on the day; of a unit that did not exist then, as on its day that is
     * nearest.
     */
    Collection<UUID> upwards(UUID unit, LocalDate on);

    /**
     * The units to which facts of a unit go, over any number of hops; without itself.
     *
     * @param by the day by which it has ended: what is only planned gives nobody a say
     */
    Set<UUID> successors(UUID unit, LocalDate by);

    /** The unit, all that were ever below it, and all whose facts went to one of these: no fewer than its authority covers. */
    Set<UUID> everReached(UUID unit);

    /** The area that the unit serves on the day. */
    default Optional<UUID> areaServedBy(UUID unit, LocalDate on) {
        return Optional.empty();
    }

    /**
     * Whether one unit answers for what another did on a day: for work in the background, which has a unit but no caller.
     *
     * @param today by which trees successors are asked
     */
    default boolean answersFor(UUID own, UUID unit, LocalDate on, LocalDate today) {
        return new Sight(own, this, today).answersFor(unit, on);
    }
}
