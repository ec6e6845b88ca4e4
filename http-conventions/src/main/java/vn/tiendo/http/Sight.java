package vn.tiendo.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a unit answers for, and what it may know of besides: pure rules over the tree and the successions. Kept for one request:
 * the lines upwards are asked once for each unit and day.
 */
public final class Sight {
    private record Place(UUID unit, LocalDate on) {}

    private final UUID own;
    private final UnitScope scope;
    private final LocalDate today;
    private final Map<Place, Collection<UUID>> lines = new HashMap<>();
    private final Map<UUID, Set<UUID>> next = new HashMap<>();
    private @Nullable Set<UUID> reached;

    Sight(UUID own, UnitScope scope, LocalDate today) {
        this.own = own;
        this.scope = scope;
        this.today = today;
    }

    /** Whether facts of the unit on the day are those of the own unit's subtree, or went there by succession. */
    boolean answersFor(UUID unit, LocalDate on) {
        return covers(own, unit, on);
    }

    /**
     * For reading, who answers for a unit today may look back, too. No fact lies in the future: that a unit is to move under it
     * shows it nothing before the day.
     */
    boolean sees(UUID unit, LocalDate asked, Reach reach) {
        var on = asked.isAfter(today) ? today : asked;
        return covers(own, unit, on) || line(unit, today).contains(own) || (reach == Reach.SEEN && isBelow(unit, on));
    }

    /** Whether a thing is there and must not be known to it. */
    boolean isHidden(Holding holding, UUID id, LocalDate at, Reach reach) {
        return holding.find(id, at)
                .filter(held -> !sees(held, at, reach))
                .filter(held -> reach == Reach.OWN || !answersForOneBoundBy(holding, id, at))
                .isPresent();
    }

    private boolean sees(Held held, LocalDate at, Reach reach) {
        var on = held.on() == null ? at : held.on();
        return held.units().stream().anyMatch(unit -> sees(unit, on, reach));
    }

    // That a unit was once below it, or below what went on in it, gives it no say.
    private boolean answersForOneBoundBy(Holding holding, UUID id, LocalDate at) {
        return holding.bound(id, everReached()).stream().anyMatch(unit -> sees(unit, at, Reach.OWN));
    }

    /** Itself, and that of the area that its unit serves on the day: facts of the unit count there, too (SEMANTICS 13). */
    Stream<Sight> ofFactsOn(LocalDate on) {
        return Stream.concat(
                Stream.of(this), scope.areaServedBy(own, on).map(area -> new Sight(area, scope, today)).stream());
    }

    /** No fewer than all units of which it sees anything. */
    Set<UUID> everReached() {
        if (reached == null) {
            reached = scope.everReached(own);
        }
        return reached;
    }

    private boolean isBelow(UUID upper, LocalDate on) {
        return covers(upper, own, on)
                || covers(upper, own, today)
                || successors(upper).stream().anyMatch(next -> line(own, today).contains(next));
    }

    private boolean covers(UUID upper, UUID unit, LocalDate on) {
        var above = line(unit, on);
        return above.contains(upper)
                || successors(unit).stream().anyMatch(next -> line(next, today).contains(upper))
                || tookOver(upper, unit, above);
    }

    // A province goes on in a larger one, and its communes with it. That a commune came out of a dissolved
    // district gives it no say over its sisters.
    private boolean tookOver(UUID upper, UUID unit, Collection<UUID> above) {
        return line(unit, today).contains(upper)
                && above.stream().anyMatch(each -> successors(each).contains(upper));
    }

    private Set<UUID> successors(UUID unit) {
        var known = next.get(unit);
        if (known == null) {
            known = scope.successors(unit, today);
            next.put(unit, known);
        }
        return known;
    }

    private Collection<UUID> line(UUID unit, LocalDate on) {
        var place = new Place(unit, on);
        var known = lines.get(place);
        if (known == null) {
            known = scope.upwards(unit, on);
            lines.put(place, known);
        }
        return known;
    }
}
